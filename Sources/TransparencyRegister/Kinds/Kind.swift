/// The kinds of record, in the order of the site's navigation.
package enum Kind: UInt8, CaseIterable, Sendable, Hashable {
    case system, contract, assessment, redress, organisation, official, page

    /// The folder below Content and in the site; none for pages, which lie anywhere else.
    package var folder: String {
        switch self {
        case .system: "systems"
        case .contract: "contracts"
        case .assessment: "assessments"
        case .redress: "redress"
        case .organisation: "organisations"
        case .official: "officials"
        case .page: ""
        }
    }

    /// As messages and templates name it: `contract`.
    package var name: String {
        switch self {
        case .system: "system"
        case .contract: "contract"
        case .assessment: "assessment"
        case .redress: "redress"
        case .organisation: "organisation"
        case .official: "official"
        case .page: "page"
        }
    }

    /// The heading of its index: `Contracts`.
    package var plural: String {
        switch self {
        case .system: "Systems"
        case .contract: "Contracts"
        case .assessment: "Assessments"
        case .redress: "Complaints and redress"
        case .organisation: "Organisations"
        case .official: "Officials"
        case .page: "Pages"
        }
    }

    /// The kinds that have a folder of their own.
    package static let register: [Kind] = allCases.filter { $0 != .page }

    package init?(folder: some StringProtocol) {
        guard let kind = Kind.register.first(where: { $0.folder.utf8.elementsEqual(folder.utf8) }) else { return nil }
        self = kind
    }

    package init?(name: String) {
        guard let kind = Kind.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    /// The fields that every record of the kind can have.
    package var declarations: [FieldDeclaration] {
        switch self {
        case .system: SystemFields.schema.declarations
        case .contract: ContractFields.schema.declarations
        case .assessment: AssessmentFields.schema.declarations
        case .redress: RedressFields.schema.declarations
        case .organisation: OrganisationFields.schema.declarations
        case .official: OfficialFields.schema.declarations
        case .page: PageFields.schema.declarations
        }
    }
}

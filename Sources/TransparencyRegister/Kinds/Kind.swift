package import Wording

/// The kinds of record, in the order in which one leads to the next: from the need to redress.
package enum Kind: UInt8, CaseIterable, Sendable, Hashable {
    case system, assessment, decision, contract, agreement, evaluation, oversight, incident, redress, standard,
        comparison,
        organisation, official, page

    /// The kinds that have a folder of their own.
    package static let register: [Kind] = allCases.filter { $0 != .page }

    package init?(folder: some StringProtocol) {
        guard let kind = KindDescription.byFolder[String(folder)] else { return nil }
        self = kind
    }

    /// - Parameter folder: in UTF-8.
    package init?(folder: UnsafeBufferPointer<UInt8>) {
        guard
            let kind = Kind.allCases.first(where: { kind in
                Kind.folders[Int(kind.rawValue)].withUnsafeBufferPointer { $0.isSame(as: folder) }
            }),
            kind != .page
        else { return nil }
        self = kind
    }

    private static let folders = allCases.map { Array($0.folder.utf8) }

    package init?(name: String) {
        guard let kind = Kind.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    /// The folder below Content and in the site; none for pages, which lie anywhere else.
    package var folder: String { description.folder }

    /// Where the page lies that lists its records: `contracts/index.html`.
    package var indexPath: String { description.indexPath }

    /// As messages and templates name it: `contract`.
    package var name: String { description.name }

    /// With the article that messages put before it: `an assessment`.
    package var owner: String { description.owner }

    /// The heading of its index: `Contracts`.
    package var plural: Phrase { description.plural }

    /// The fields that every record of the kind can have.
    package var declarations: [FieldDeclaration] { description.declarations }

    /// Whether where its records stand depends on the day: in force, expired, under way.
    package var hasState: Bool {
        switch self {
        case .system, .contract, .assessment, .official, .decision, .agreement, .oversight, .incident: true
        case .redress, .evaluation, .standard, .comparison, .organisation, .page: false
        }
    }

    /// Where the fields lie that every kind has.
    var life: LifeFields { description.life }

    private var description: KindDescription { KindDescription.all[Int(rawValue)] }
}

/// What is known of a kind, said once.
private struct KindDescription: Sendable {
    let name: String
    let folder: String
    let indexPath: String
    let owner: String
    let plural: Phrase
    let declarations: [FieldDeclaration]
    let life: LifeFields

    init<Fields: FieldSet>(
        _ name: String, in folder: String, _ owner: String, _ plural: Phrase, _ fields: Fields.Type,
        _ life: KeyPath<Fields, LifeFields>
    ) {
        self.name = name
        self.folder = folder
        indexPath = folder + "/index.html"
        self.owner = owner
        self.plural = plural
        declarations = fields.schema.declarations
        self.life = fields.schema.fields[keyPath: life]
    }

    /// In the order of `Kind`.
    static let all = Kind.allCases.map(of)

    static let byFolder = Dictionary(uniqueKeysWithValues: Kind.register.map { ($0.folder, $0) })

    private static func of(_ kind: Kind) -> KindDescription {
        switch kind {
        case .system: .init("system", in: "systems", "a system", "Systems", SystemFields.self, \.life)
        case .assessment:
            .init("assessment", in: "assessments", "an assessment", "Assessments", AssessmentFields.self, \.life)
        case .decision: .init("decision", in: "decisions", "a decision", "Decisions", DecisionFields.self, \.life)
        case .contract: .init("contract", in: "contracts", "a contract", "Contracts", ContractFields.self, \.life)
        case .agreement:
            .init(
                "agreement", in: "agreements", "an agreement", "Data sharing agreements", AgreementFields.self, \.life)
        case .evaluation:
            .init("evaluation", in: "evaluations", "an evaluation", "Evaluations", EvaluationFields.self, \.life)
        case .oversight:
            .init("oversight", in: "oversight", "advice of a panel", "Oversight", OversightFields.self, \.life)
        case .incident:
            .init("incident", in: "incidents", "an incident", "Incidents and audits", IncidentFields.self, \.life)
        case .redress:
            .init("redress", in: "redress", "redress", "Complaints and redress", RedressFields.self, \.life)
        case .standard: .init("standard", in: "standards", "a standard", "Standards", StandardFields.self, \.life)
        case .comparison:
            .init("comparison", in: "comparisons", "a comparison", "Comparisons", ComparisonFields.self, \.life)
        case .organisation:
            .init(
                "organisation", in: "organisations", "an organisation", "Organisations", OrganisationFields.self, \.life
            )
        case .official: .init("official", in: "officials", "an official", "Officials", OfficialFields.self, \.life)
        case .page: .init("page", in: "", "a page", "Pages", PageFields.self, \.life)
        }
    }
}

package import SourceText
package import Wording

/// What holds for the whole register, from `site.yaml`.
package struct SiteSettings: Sendable {
    package let file: SourceFile
    private let facts: Group<SiteFields>
    private let keys: FieldPositions
    /// One for each kind, in the order of `Kind`.
    package let schemas: [KindSchema]

    /// The texts of the pages, in the language of the site.
    package let words: Words

    /// Reads `site.yaml`; throws all that is wrong with it.
    package init(_ file: SourceFile, in words: Words) throws(Problems) {
        var problems = Problems()
        self = try SiteSettings(file, in: words, reporting: &problems)
        try problems.throwIfErrors()
    }

    /// Reads as much of `site.yaml` as is right, so that records can be checked by it; throws where nothing can be read.
    package init(_ file: SourceFile, in words: Words, reporting problems: inout Problems) throws(Problems) {
        self.file = file
        self.words = words
        let entries = try YAML.mapping(of: file)
        var reader = FieldReader(file)
        reader.explainsAbsence = false
        let read = reader.fields(
            of: entries.filter { !["fields", "required"].contains($0.key) }, by: SiteFields.schema.declarations,
            owner: "site.yaml", at: .start)
        facts = Group(Row(states: read.states, position: .start, withholding: nil))
        keys = read.positions
        let additions = AddedFields(entries.first { $0.key == "fields" }, &reader)
        let demands = RequiredFields(entries.first { $0.key == "required" }, additions, &reader)
        schemas = Kind.allCases.map {
            KindSchema(
                $0, adding: additions.of($0), besides: additions.unclear(of: $0), requiring: demands.of($0), in: words)
        }
        problems.append(reader.problems)
        for fault in faults() { problems.append(fault) }
    }

    package func schema(of kind: Kind) -> KindSchema { schemas[Int(kind.rawValue)] }

    package var title: String { facts.title ?? "" }
    /// The organisation that answers for the register.
    package var publisher: Reference? { facts.publisher }
    /// BCP 47; that of the words unless said.
    package var language: String { facts.language ?? words.language.code }
    package var baseURL: String? { facts.baseURL }
    package var asOf: CivilDate? { facts.asOf }
    package var licence: Group<LicenceFields>? { facts.licence }
    package var contact: Group<ContactFields>? { facts.contact }
    /// A web address or the path of a page.
    package var complaints: PlacedName? { facts.complaints }
    package var navigation: [PlacedName] { facts.navigation ?? [] }
    /// Whether every record is to be had as a file of its own.
    package var hasFilesPerRecord: Bool { facts.downloads?.perRecord ?? false }
    package var suppressBelow: Int { facts.suppressBelow ?? 10 }
    /// Days before its end from which something counts as expiring; 90 unless said.
    package var expiringWithin: Int { facts.expiringWithin?.days ?? 90 }

    package func place<T>(_ path: KeyPath<SiteFields, Field<T>>) -> Place {
        keys[SiteFields.index(of: path)].map { file.place($0) } ?? file.place
    }
}

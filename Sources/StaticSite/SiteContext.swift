internal import CommonMark
internal import SourceText
internal import Synchronization
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What all pages of one build share, and none changes.
///
/// A class, since every page and cell hands it around.
final class SiteContext: Sendable {
    let register: Register
    let files: Set<String>
    let drafts: Set<String>
    /// How the texts of records are rendered.
    let markdown: SiteMarkdown
    /// How words stand in cells that are written often.
    let ink: InkHTML
    let baseURL: String?
    let figures: RegisterFigures
    let checks: CheckedSystems
    let findings: Findings
    let anchors: RecordAnchors
    let derived: Derived
    /// The ids that templates give the parts of a page, by kind; those of the first page come last.
    private let reservedIDs: [PageIDs]
    /// By where the record lies in the register.
    private let states: [RecordState?]
    /// By kind, where its records lie in the register, as readers look for them.
    private let order: [[Int]]
    /// By kind, the columns of its index.
    private let summaries: [RecordColumns]
    /// By kind, then by field: of fields that are tables, the columns of all their members.
    private let members: [[[TableModel.Column]]]
    /// By kind, in the order of `Kind`.
    private let facets: [[Facet]]

    init(_ folder: RegisterFolder, baseURL: String?, jobs: Int) {
        let register = folder.register
        self.register = register
        files = folder.files
        drafts = folder.drafts
        ink = InkHTML(register.settings.words)
        markdown = SiteMarkdown(register.settings.words)
        let address = baseURL ?? register.settings.baseURL
        self.baseURL = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        let made = Mutex<ShownOfRegister?>(nil)
        derived = Derived(register) { count, work in
            let shown = { @Sendable in ShownOfRegister(register) }
            let (results, others) = ParallelWork.stretches(count, jobs: jobs, beside: [shown]) { $0.map(work) }
            made.withLock { $0 = others.first }
            return results.flatMap(\.self)
        }
        let shown = made.withLock { $0 } ?? ShownOfRegister(register)
        checks = CheckedSystems(register, by: derived)
        findings = Findings(checks, in: register, jobs: jobs)
        figures = shown.figures
        anchors = shown.anchors
        order = shown.order
        states = shown.states
        facets = shown.facets
        reservedIDs =
            Kind.allCases.map {
                PageIDs(reserved: PartIDs.ofTemplates($0, register.settings.schema(of: $0).declarations))
            } + [PageIDs(reserved: PartIDs.ofHome)]
        summaries = Kind.allCases.map { RecordColumns.summary($0, register.settings) }
        let words = register.settings.words
        members = register.settings.schemas.map { schema in
            schema.declarations.map { field in
                field.type.members.map {
                    TableModel.Column(asItIs: $0.label, isNumeric: $0.type.isNumeric).made(in: words)
                }
            }
        }
    }

    var settings: SiteSettings { register.settings }
    /// The texts of the pages.
    var words: Words { register.settings.words }
    var language: FormatLanguage { words.language }

    /// The ids that are taken on the page of a record before its texts are read; `nil` is the first page.
    func reservedIDs(on kind: Kind?) -> PageIDs { reservedIDs[kind.map { Int($0.rawValue) } ?? reservedIDs.count - 1] }

    /// Whether a record is in force, by where it lies in the register; `nil` for kinds that never are.
    func state(of record: Int) -> RecordState? { states[record] }

    /// Where the records of a kind lie in the register, in the order of `Register.listed`.
    func listed(_ kind: Kind) -> [Int] { order[Int(kind.rawValue)] }

    /// The columns in which records of a kind stand in its index, and where they are related to another.
    func columns(of kind: Kind) -> RecordColumns { summaries[Int(kind.rawValue)] }

    /// The columns of a field of a kind that is a table, one for each of its members.
    func columns(of kind: Kind, field: Int) -> [TableModel.Column] { members[Int(kind.rawValue)][field] }

    /// How the list of a kind can be narrowed.
    func facets(of kind: Kind) -> [Facet] { facets[Int(kind.rawValue)] }
}

extension SiteContext {
    /// The way from a page up to the top of the site: empty, `../`, `../../`.
    static func root(of path: String) -> String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
}

/// What pages show of records and nothing else is waiting for: one thread makes it while others look at what follows.
private struct ShownOfRegister: Sendable {
    let figures: RegisterFigures
    let anchors: RecordAnchors
    let order: [[Int]]
    let states: [RecordState?]
    let facets: [[Facet]]

    init(_ register: Register) {
        figures = RegisterFigures(register)
        anchors = RecordAnchors(register)
        order = Kind.allCases.map { kind in
            register.listed(kind).compactMap { register.index(of: kind, $0.id) }
        }
        states = register.records.map { RecordState($0, in: register) }
        facets = Kind.allCases.map { Facet.all(of: $0, in: register) }
    }
}

internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The page of one record: what it is, who answers, is it in force, what is missing; then everything else.
enum RecordPage {
    static func shape(_ schema: KindSchema) -> ObjectShape {
        ObjectShape("the page of \(schema.kind.owner)", slots(schema))
    }

    static func slots(_ schema: KindSchema) -> [(String, TemplateShape)] {
        PageHead.slots + [
            ("kind_label", .text), ("summary", .optional(.text)), ("source", .text),
            ("state", .optional(.object(Shapes.state))), ("unsigned", .optional(.text)),
            ("expected_count", .number), ("has_missing", .flag), ("has_withheld", .flag),
            ("published_count", .number),
            ("withheld_count", .number), ("not_published_count", .number),
            ("missing", .list(.object(Shapes.absence))), ("held_back", .list(.object(Shapes.absence))),
            ("has_systems", .flag), ("part_of", .list(.object(Shapes.notedLink))),
            ("has_chain", .flag), ("chain", .list(.object(Shapes.step))),
            ("answering", .list(.object(Shapes.link))), ("terms", .optional(.object(Shapes.table))),
            ("timeline", .optional(.html)), ("has_events", .flag), ("events", .list(.object(Shapes.event))),
            ("has_lesser_dates", .flag), ("lesser_date_count", .number),
            ("sections", .list(.object(Shapes.section))), ("account", .optional(.html)),
            ("has_standards", .flag), ("standards", .list(.object(Shapes.table))),
            ("has_related", .flag), ("related", .list(.object(Shapes.table))),
            ("record", .object(RecordShape.values(schema))), ("fact", .object(RecordShape.facts(schema))),
        ]
    }

    static func value(_ index: Int, _ writer: inout PageWriter) -> TemplateValue {
        .object(values(index, &writer))
    }

    /// In the order of `slots`.
    static func values(_ index: Int, _ writer: inout PageWriter) -> [TemplateValue] {
        let record = writer.site.register.records[index]
        let facts = RecordFacts(record, writer.site.settings.schema(of: record.kind), &writer)
        let account = writer.account(of: record)?.withoutLastLineEnd()
        let disclosure = writer.site.derived.disclosure.of(index)
        let counts = disclosure.completeness
        let (missing, heldBack) = links(disclosure.absences)
        let systems = RecordChain.systems(of: index, writer)
        let chain = RecordChain.steps(of: index, writer)
        let timeline = Timeline(of: index, writer.site.register, writer.site.derived)
        let events = timeline.events
        let standards = StandardTables.tables(of: index, &writer)
        let decided = DecidersPage.table(of: index, writer).map { [$0] } ?? []
        let worked = WorkedOutSections.sections(of: index, &writer)
        let related = decided + RelatedTables.tables(of: index, &writer)
        var values = head(record, writer)
        values.reserveCapacity(values.count + 32)
        values += [
            .text(label(record, writer)), .optional(summary(record)), .text(record.file.path),
            writer.site.state(of: index).map(\.value) ?? .none,
            .optional(unsigned(record, writer)),
            .count(counts.asked), .flag(!missing.isEmpty), .flag(!heldBack.isEmpty), .count(counts.published),
            .count(counts.withheld), .count(counts.notPublished), .list(missing), .list(heldBack),
            .flag(!systems.isEmpty), .list(systems), .flag(!chain.isEmpty), .list(chain),
            .list(AccountabilityTable.answering(for: index, writer)),
            AccountabilityTable.table(of: index, writer)?.value ?? .none,
            TableModel.charts(SystemTimelineChart.html(of: index, events, writer).map { [$0] } ?? []),
            .flag(!events.isEmpty), .list(writer.values(of: events, on: index)),
            .flag(timeline.lesserDates > 0), .count(timeline.lesserDates),
            .list(facts.sections + worked),
            account.map { .html(HTMLFragment(bytes: $0)) } ?? .none,
            .flag(!standards.isEmpty), .list(writer.values(of: standards)),
            .flag(!related.isEmpty), .list(related.map(\.value)),
            .object(facts.typed), .object(facts.facts),
        ]
        return values
    }

    /// Links to what the public should have and has not, and to what is withheld.
    private static func links(_ absences: [Absence]) -> (missing: [TemplateValue], heldBack: [TemplateValue]) {
        func links(_ isWithheld: Bool) -> [TemplateValue] {
            absences.filter { ($0.withholding != nil) == isWithheld }.map { absence in
                // What has no section is shown at the head of the page, where nothing more is to be found of it.
                .object([.text(absence.what), absence.fragment == "#missing" ? .none : .url(absence.fragment)])
            }
        }
        return (links(false), links(true))
    }

    private static func head(_ record: Record, _ writer: PageWriter) -> [TemplateValue] {
        var crumbs: [(Phrase, String)] = [("Home", "index.html")]
        if record.kind == .comparison {
            crumbs.append((ComparisonsPage.title, ComparisonsPage.path))
        } else if record.kind != .page {
            crumbs.append((record.kind.plural, record.kind.indexPath))
        }
        return PageHead.values(
            Phrase(asItIs: record.title), description: summary(record), breadcrumbs: crumbs,
            structured: { record.kind == .system ? $0.service(Facts(record)) : .none },
            isDraft: record.isDraft, writer)
    }

    private static func summary(_ record: Record) -> String? {
        switch record.kind {
        case .system: Facts<SystemFields>(record).summary
        case .page: Facts<PageFields>(record).summary
        default: nil
        }
    }

    /// Why nobody is bound by a contract yet, or was ever.
    private static func unsigned(_ record: Record, _ writer: PageWriter) -> String? {
        guard record.kind == .contract else { return nil }
        switch Signature(Facts(record), on: writer.site.register.day) {
        case .notYet: return writer.text("not signed yet")
        case .never: return writer.text("never signed")
        case .year, .withheld, .notPublished: return nil
        }
    }

    private static func label(_ record: Record, _ writer: PageWriter) -> String {
        let label: String? =
            switch record.kind {
            case .assessment: Facts<AssessmentFields>(record).type?.label
            case .organisation: Facts<OrganisationFields>(record).type?.label
            case .official: Facts<OfficialFields>(record).role
            case .incident: Facts<IncidentFields>(record).type?.label
            default: nil
            }
        return label ?? writer.text(KindPresentation.of(record.kind).label)
    }
}

/// The facts of one record in the forms that its page offers, made in one pass.
struct RecordFacts {
    private(set) var sections: [TemplateValue] = []
    /// In the slots of `RecordShape.values` and `RecordShape.facts`, up to the last that the template looks at.
    private(set) var typed: [TemplateValue]
    private(set) var facts: [TemplateValue]
    private var shown: [TemplateValue] = []
    /// In the slots of `Shapes.table`, under the heading of the section.
    private var tables: [TemplateValue] = []

    init(_ record: Record, _ schema: KindSchema, _ writer: inout PageWriter) {
        let use = writer.use
        let offered = use.offered(of: schema.declarations.count)
        typed = Array(repeating: .none, count: offered.values)
        facts = Array(repeating: .none, count: offered.facts)
        sections.reserveCapacity(schema.sections.count + 2)
        for section in schema.sections {
            shown.reserveCapacity(section.fields.count)
            for index in section.fields {
                let declaration = schema.declarations[index]
                let isLeftOut =
                    section.heading == nil
                    || record.states[index].isNotPublished && !record.expects(declaration, at: index)
                let (isTyped, isNamed) = (use.namesValue(of: index), use.namesFact(of: index))
                if isLeftOut, !isTyped, !isNamed { continue }
                add(
                    record.states[index], declaration, index, of: record, under: section.heading,
                    isLeftOut: isLeftOut, isTyped: isTyped, isNamed: isNamed, &writer)
            }
            close(section)
        }
    }

    private mutating func add(
        _ state: FieldState, _ declaration: FieldDeclaration, _ index: Int, of record: Record,
        under heading: String?, isLeftOut: Bool, isTyped: Bool, isNamed: Bool, _ writer: inout PageWriter
    ) {
        let rows = state.rows
        if !isTyped, !isNamed, let rows {
            return tables.append(writer.table(of: rows, declaration, at: index, of: record, under: heading))
        }
        var content = writer.content(state, declaration.type, of: record)
        if case .html(let html) = content, record.kind == .assessment, record.inherits(fieldAt: index) {
            var text = ByteText(html)
            text.append(" <span class=\"inherited\">")
            text.appendEscaped(writer.text("(from the contract)"))
            text.append("</span>")
            content = .html(text.take())
        }
        let fact = PageWriter.fact(declaration, content)
        if isNamed { facts[index] = fact }
        if isTyped { typed[index] = writer.typed(state, declaration.type, prose: content.prose) }
        if isLeftOut { return }
        if let rows {
            tables.append(writer.table(of: rows, declaration, at: index, of: record, under: heading))
        } else {
            shown.append(fact)
        }
    }

    private mutating func close(_ section: KindSchema.Section) {
        guard let heading = section.heading, !shown.isEmpty || !tables.isEmpty else { return }
        sections.append(
            .object([.text(section.id), .text(heading), .flag(!shown.isEmpty), .list(shown), .list(tables)]))
        shown = []
        tables = []
    }
}

extension FieldState {
    /// The rows of a table that has any.
    fileprivate var rows: [Row]? {
        if case .published(.rows(let rows)) = self, !rows.isEmpty { rows } else { nil }
    }
}

extension CellContent {
    fileprivate var prose: [UInt8]? {
        if case .html(let bytes) = self { bytes } else { nil }
    }
}

extension [UInt8] {
    /// The same bytes without a line end at their end, which the template adds.
    consuming func withoutLastLineEnd() -> [UInt8] {
        if last == UInt8(ascii: "\n") { removeLast() }
        return self
    }
}

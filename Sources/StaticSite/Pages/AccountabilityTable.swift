internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Who answered for a system when, and when nobody was named.
enum AccountabilityTable {
    /// `nil` for other kinds, and where there is nothing to tell.
    static func table(of index: Int, _ writer: PageWriter) -> TableModel? {
        let register = writer.site.register
        guard register.records[index].kind == .system else { return nil }
        let terms = writer.site.derived.accountability.terms(of: index)
        if terms.isEmpty { return nil }
        var table = TableModel(
            writer.site.ink, id: "officials", caption: "Accountable officials",
            columns: [.init("Official"), .init("Role"), .init("From"), .init("Until")])
        for term in terms { table.add(cells(of: term, writer)) }
        return table
    }

    /// Who answers for a system on the day of the register, or for figures on complaints, as links; none for other kinds.
    static func answering(for index: Int, _ writer: PageWriter) -> [TemplateValue] {
        let register = writer.site.register
        let record = register.records[index]
        let answering: [Int] =
            switch record.kind {
            case .system: writer.site.derived.accountability.officials(of: index, on: register.day)
            case .redress: answering(for: Facts<RedressFields>(record), writer)
            default: []
            }
        return answering.map { .link(register.records[$0].title, writer.address(of: register.records[$0])) }
    }

    /// The body that the figures are about, or else the officials of their systems today and the bodies that own these.
    private static func answering(for redress: Facts<RedressFields>, _ writer: PageWriter) -> [Int] {
        let register = writer.site.register
        if let body = redress.organisation { return [register.index(of: body)].compactMap(\.self) }
        let systems = (redress.systems ?? []).compactMap { register.index(of: $0) }
            .filter { register.records[$0].removal == nil }
        let officials = systems.flatMap { writer.site.derived.accountability.officials(of: $0, on: register.day) }
        let owners = systems.compactMap { system in
            Facts<SystemFields>(register.records[system]).organisation.flatMap { register.index(of: $0) }
        }
        var seen: Set<Int> = []
        return (officials + owners).filter { register.records[$0].removal == nil && seen.insert($0).inserted }
    }

    private static func cells(of term: Accountability.Term, _ writer: PageWriter) -> [CellContent] {
        let register = writer.site.register
        guard let official = term.official else {
            return [
                nobody(term, writer), .empty, term.from.map { writer.cell($0) } ?? .empty,
                term.until.map { writer.cell($0) } ?? writer.cell("Goes on"),
            ]
        }
        let record = register.records[official]
        let isToCome = term.from.map { register.day < $0 } ?? false
        return [
            writer.cell(record), writer.cell(asItIs: Facts<OfficialFields>(record).role ?? ""), writer.cell(term.from),
            term.until.map { writer.cell($0) } ?? writer.cell(isToCome ? "To come" : "Goes on"),
        ]
    }

    /// `Nobody is named from 1 September 2026`.
    private static func nobody(_ term: Accountability.Term, _ writer: PageWriter) -> CellContent {
        let phrase: Phrase =
            switch (term.from, term.until) {
            case (nil, nil): "Nobody is named"
            case (let from?, nil): "Nobody is named from \(from)"
            case (nil, let until?): "Nobody is named to \(until)"
            case (let from?, let until?): "Nobody is named from \(from) to \(until)"
            }
        let words = writer.text(phrase)
        var html = ByteText()
        html.append("<span class=\"late\">")
        html.appendEscaped(words)
        html.append("</span>")
        return .value(html.take(), plain: words)
    }
}

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

    /// Who answers for a system on the day of the register, as links; none for other kinds.
    static func officials(of index: Int, _ writer: PageWriter) -> [TemplateValue] {
        let register = writer.site.register
        guard register.records[index].kind == .system else { return [] }
        return writer.site.derived.accountability.officials(of: index, on: register.day).map {
            .link(register.records[$0].title, writer.address(of: register.records[$0]))
        }
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
        var html: [UInt8] = []
        html.append("<span class=\"late\">")
        html.appendEscaped(words)
        html.append("</span>")
        return .value(html, plain: words)
    }
}

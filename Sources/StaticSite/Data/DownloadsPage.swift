internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Where everything in the register can be had for programs.
enum DownloadsPage {
    static let path = "data/index.html"
    static let title: Phrase = "Downloads"

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let site = writer.site
        var records = TableModel(
            writer.site.ink, id: "records", caption: "Records by kind",
            note:
                "Tables inside records, as amendments of contracts, are CSV files of their own, with the record's id as key.",
            columns: [
                .init("Kind"), .init("Records", isNumeric: true), .init("CSV"), .init("JSON"), .init("JSON Schema"),
                .init("Tables inside, as CSV"),
            ])
        for kind in DataFile.kinds(of: site) {
            let tables = KindTables(site: site, kind: kind).tables.map { index, declaration in
                (declaration.label, writer.root + DataFile.table(kind, index, declaration.name).path)
            }
            records.add([
                writer.cell(kind.plural), writer.cell(site.register.listed(kind).count),
                link(DataFile.csv(kind), writer), link(DataFile.json(kind), writer),
                link(DataFile.schema(kind), writer),
                links(tables),
            ])
        }
        var whole = TableModel(
            writer.site.ink, id: "register", caption: "The register as a whole",
            note: DataFile.whole(of: site).contains { $0.path == DataFile.ocds.path }
                ? OCDSReleases.omissions(in: site.register) : nil,
            columns: [.init("File"), .init("What it holds")])
        for file in DataFile.whole(of: site) {
            whole.add([link(file, writer), writer.cell(file.meaning)])
        }
        return TablePage.value(
            title, introduction: "Everything in this register, for spreadsheets and programs.", [whole, records],
            seeAlso: [(DataDictionary.title, DataDictionary.path)], &writer)
    }

    private static func link(_ file: DataFile, _ writer: PageWriter) -> CellContent {
        let name = String(file.path.split(separator: "/").last ?? "")
        return writer.cell(linking: name, to: writer.root + file.path)
    }

    private static func links(_ links: [(label: String, address: String)]) -> CellContent {
        var html = ByteText()
        for (number, link) in links.enumerated() {
            if number > 0 { html.append(", ") }
            html.appendLink(to: link.address, link.label)
        }
        return links.isEmpty ? .value(Array("–".utf8), plain: "") : .value(html.take(), plain: "")
    }
}

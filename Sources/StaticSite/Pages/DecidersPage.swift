internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What each official decided: approvals and refusals, assessments, what is withheld.
enum DecidersPage {
    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let register = writer.site.register
        var table = TableModel(
            writer.site.ink, id: "decided", caption: RegisterView.deciders.title,
            columns: [.init("Official"), .init("Role"), .init("Decided"), .init("About"), .init("When")], hasTwin: true,
            limit: RegisterView.rowLimit)
        let officials = register.range(of: .official).sorted { one, other in
            (register.records[one].title, one) < (register.records[other].title, other)
        }
        for official in officials {
            let record = register.records[official]
            for act in writer.site.derived.acts.of(official) {
                table.add(
                    [writer.cell(record), writer.cell(asItIs: Facts<OfficialFields>(record).role ?? "")]
                        + cells(of: act, writer))
            }
        }
        return TablePage.value(
            RegisterView.deciders.title,
            introduction:
                "Decisions, approvals of assessments and decisions to withhold, by the official who made them. An approval of an assessment has the day on which the assessment was completed.",
            [table], &writer)
    }

    /// What one official decided, for the official's page; `nil` where nothing is known.
    static func table(of index: Int, _ writer: PageWriter) -> TableModel? {
        let acts = writer.site.derived.acts.of(index)
        if acts.isEmpty { return nil }
        var table = TableModel(
            writer.site.ink, id: "decided", caption: "What \(writer.site.register.records[index].title) decided",
            columns: [.init("Decided"), .init("About"), .init("When")])
        for act in acts { table.add(cells(of: act, writer)) }
        return table
    }

    private static func cells(of act: OfficialAct, _ writer: PageWriter) -> [CellContent] {
        [writer.cell(act.what), writer.cell(writer.site.register.records[act.record]), writer.cell(act.date)]
    }
}

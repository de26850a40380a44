internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// A page about the register as a whole: where it lies, what it is called, when there is one, and what it shows.
///
/// A new one is a case here: pages and the home page's list follow from it.
enum RegisterView: CaseIterable, Sendable {
    case findings, standardsBySystem, comparisons, clauses, suppliers, evaluationGroups, calendar, deciders, withheld,
        unpublished,
        downloads,
        dictionary

    /// How many rows of a table a page shows, since registers can be of any size; the CSV file has them all.
    static let rowLimit = 1000

    /// From the top of the site.
    var path: String {
        switch self {
        case .findings: FindingsPage.path
        case .standardsBySystem: StandardsPage.path
        case .calendar: "calendar.html"
        case .deciders: "deciders.html"
        case .withheld: "withheld.html"
        case .unpublished: "unpublished.html"
        case .suppliers: SuppliersPage.path
        case .comparisons: ComparisonsPage.path
        case .clauses: ClausesPage.path
        case .evaluationGroups: EvaluationGroupsPage.path
        case .downloads: DownloadsPage.path
        case .dictionary: DataDictionary.path
        }
    }

    var title: Phrase {
        switch self {
        case .findings: FindingsPage.title
        case .standardsBySystem: StandardsPage.title
        case .calendar: "Approvals calendar"
        case .deciders: "Who decided what"
        case .withheld: "Withheld and unpublished information"
        case .unpublished: "Completeness by record"
        case .suppliers: SuppliersPage.title
        case .comparisons: ComparisonsPage.title
        case .clauses: ClausesPage.title
        case .evaluationGroups: EvaluationGroupsPage.title
        case .downloads: DownloadsPage.title
        case .dictionary: DataDictionary.title
        }
    }

    /// Whether every page leads to it: where readers learn what is not met, what ends and what is missing.
    var isInFooter: Bool {
        switch self {
        case .findings, .calendar, .withheld: true
        case .standardsBySystem, .comparisons, .clauses, .suppliers, .evaluationGroups, .deciders, .unpublished,
            .downloads, .dictionary:
            false
        }
    }

    /// Whether a register has anything that the page could show.
    func exists(in site: SiteContext) -> Bool {
        switch self {
        case .findings: !site.checks.systems.isEmpty
        case .standardsBySystem: !site.checks.systems.isEmpty && !site.register.listed(.standard).isEmpty
        case .calendar: !site.derived.calendar.isEmpty
        case .deciders: !site.derived.acts.all.isEmpty
        case .withheld, .unpublished: site.derived.disclosure.all.asked > 0
        case .suppliers: site.figures.hasSuppliers
        case .comparisons: ComparisonsPage.exists(in: site)
        case .evaluationGroups: site.figures.hasGroupRates
        case .clauses: !site.register.listed(.contract).isEmpty
        case .downloads, .dictionary: true
        }
    }

    /// In the slots of `TablePage.shape`.
    func value(_ writer: inout PageWriter) -> TemplateValue {
        switch self {
        case .findings: FindingsPage.value(&writer)
        case .standardsBySystem: StandardsPage.value(&writer)
        case .calendar: CalendarPage.value(&writer)
        case .deciders: DecidersPage.value(&writer)
        case .withheld: WithheldPage.value(&writer)
        case .unpublished: UnpublishedPage.value(&writer)
        case .suppliers: SuppliersPage.value(&writer)
        case .comparisons: ComparisonsPage.value(&writer)
        case .clauses: ClausesPage.value(&writer)
        case .evaluationGroups: EvaluationGroupsPage.value(&writer)
        case .downloads: DownloadsPage.value(&writer)
        case .dictionary: DataDictionary.value(&writer)
        }
    }
}

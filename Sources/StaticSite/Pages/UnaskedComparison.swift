internal import TransparencyRegister
internal import Wording

/// A comparison that every site has without asking, wherever it has the records for it.
struct UnaskedComparison: Sendable {
    let title: Phrase
    /// A sentence for the list of all comparisons.
    let shows: Phrase
    let path: String
    let content: SitePage.Content

    /// All that a site has, in the order in which they are listed.
    static func all(of site: SiteContext) -> [UnaskedComparison] {
        let register = site.register
        let hasContracts = !register.listed(.contract).isEmpty
        let hasStandards = !site.checks.systems.isEmpty && !register.listed(.standard).isEmpty
        let others = [
            hasStandards
                ? UnaskedComparison(
                    title: StandardsPage.title,
                    shows: "Which system meets which of the standards that the public may expect.",
                    path: StandardsPage.path, content: .view(.standardsBySystem)) : nil,
            hasContracts
                ? UnaskedComparison(
                    title: ClausesPage.title, shows: "Which contract has which of the clauses that protect the public.",
                    path: ClausesPage.path, content: .view(.clauses)) : nil,
            site.figures.hasGroupRates
                ? UnaskedComparison(
                    title: EvaluationGroupsPage.title,
                    shows: "How often systems err for different groups of people.",
                    path: EvaluationGroupsPage.path, content: .view(.evaluationGroups)) : nil,
            site.figures.hasSuppliers
                ? UnaskedComparison(
                    title: SuppliersPage.title,
                    shows: "What each supplier was given, altogether and by the year in which contracts were signed.",
                    path: SuppliersPage.path, content: .view(.suppliers)) : nil,
        ]
        return Kind.register.compactMap { byField($0, register) } + others.compactMap(\.self)
    }

    private static func byField(_ kind: Kind, _ register: Register) -> UnaskedComparison? {
        guard !register.range(of: kind).isEmpty, let path = ComparisonPage.path(of: kind) else { return nil }
        return UnaskedComparison(
            title: ComparisonPage.title(of: kind),
            shows: kind == .redress
                ? KindPresentation.of(kind).introduction
                : "\(kind.plural): what is published of each, and what is missing.", path: path,
            content: .comparison(kind))
    }
}

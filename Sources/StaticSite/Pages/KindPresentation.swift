internal import TransparencyRegister
internal import Wording

/// How a kind is shown: the words and columns of its index, its comparison, and tables of related records.
struct KindPresentation: Sendable {
    /// What a record is, above its title and at the head of its column: `Contract`.
    let label: Phrase
    /// The sentence under the heading of the index.
    let introduction: Phrase
    /// The names of the few fields in which records stand side by side; `state` stands for whether a record is in force.
    let columns: [String]
    /// What the column of the state is called.
    var stateLabel: Phrase = "State"
    /// The names of the fields by which its list can be narrowed, of dates and periods the year.
    var facets: [String] = []
    /// Where all records of the kind stand side by side, and what that page is called.
    var comparison: (path: String, title: Phrase)?

    static func of(_ kind: Kind) -> KindPresentation { all[Int(kind.rawValue)] }

    private static let all = Kind.allCases.map(make)

    private static func make(_ kind: Kind) -> KindPresentation {
        switch kind {
        case .system:
            KindPresentation(
                label: "System",
                introduction:
                    "Every system in this register, with who answers for it and what part it has in decisions.",
                columns: ["state", "organisation", "accountable_official", "automation", "start"], stateLabel: "Phase",
                facets: ["phase", "organisation", "risk_category", "automation"],
                comparison: ("compare/systems-by-field.html", "Systems by field"))
        case .assessment:
            KindPresentation(
                label: "Assessment",
                introduction:
                    "Every assessment in this register, with what came of it and when it was made public.",
                columns: ["type", "state", "completed", "published", "next_review"], stateLabel: "Outcome",
                facets: ["type", "outcome"],
                comparison: ("compare/assessments-by-field.html", "Assessments by field"))
        case .decision:
            KindPresentation(
                label: "Decision",
                introduction: "Who approved or refused what, when, on which evidence and until when.",
                columns: ["state", "subjects", "decision_maker", "signed", "expires"], facets: ["outcome", "signed"],
                comparison: ("compare/decisions-by-field.html", "Decisions by field"))
        case .contract:
            KindPresentation(
                label: "Contract",
                introduction: "Every contract in this register, with its supplier, its value and its time.",
                columns: ["state", "supplier", "value", "signed", "end"],
                facets: ["status", "supplier", "buyer", "signed", "procedure"],
                comparison: ("compare/contracts-by-term.html", "Contracts by term"))
        case .agreement:
            KindPresentation(
                label: "Data sharing agreement",
                introduction: "Which organisations share data about people, on what terms and until when.",
                columns: ["state", "systems", "frequency", "start", "review"],
                comparison: ("compare/agreements-by-field.html", "Data sharing by field"))
        case .evaluation:
            KindPresentation(
                label: "Evaluation",
                introduction: "What was measured of each system, by whom, and how independent they were.",
                columns: ["system", "type", "evaluator", "independence", "published"],
                facets: ["type", "independence"],
                comparison: ("compare/evaluations-by-field.html", "Evaluations by field"))
        case .oversight:
            KindPresentation(
                label: "Advice",
                introduction: "What panels and committees advised, and what they were answered.",
                columns: ["state", "body", "date", "systems", "open_to_public"],
                stateLabel: "What was advised")
        case .incident:
            KindPresentation(
                label: "Incident",
                introduction: "What went wrong or was looked into, and what was done.",
                columns: ["type", "date", "systems", "people_affected", "state"])
        case .redress:
            KindPresentation(
                label: "Complaints and redress",
                introduction: "How many people complained, appealed or challenged, and how it ended for them.",
                columns: ["period", "channel", "received", "closed", "open_at_end"], facets: ["channel", "period"],
                comparison: ("compare/redress-by-period.html", "Redress by period"))
        case .standard:
            KindPresentation(
                label: "Standard", introduction: "What the public may expect, and how it is tested.",
                columns: ["source"])
        case .comparison:
            KindPresentation(
                label: "Comparison", introduction: "Things side by side, as this body set them out.",
                columns: ["kind", "source"])
        case .organisation:
            KindPresentation(
                label: "Organisation", introduction: "Every organisation that a record names.",
                columns: ["type", "parent", "web"],
                comparison: ("compare/organisations-by-field.html", "Organisations by field"))
        case .official:
            KindPresentation(
                label: "Official", introduction: "Who answers, in which role and since when.",
                columns: ["role", "organisation", "since", "state"],
                comparison: ("compare/officials-by-role.html", "Officials by role"))
        case .page:
            KindPresentation(label: "Page", introduction: "Pages that are not records.", columns: [])
        }
    }
}

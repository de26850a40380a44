import SourceText
import Testing
import TransparencyRegister

/// One register, one check, and how it must come out.
struct CheckCase: CustomTestStringConvertible, Sendable {
    let check: String
    let outcome: CheckOutcome
    let name: String
    let files: [(String, String)]

    init(_ check: String, _ outcome: CheckOutcome, _ name: String, _ files: (String, String)...) {
        self.check = check
        self.outcome = outcome
        self.name = name
        self.files = files
    }

    var testDescription: String { "\(check), \(outcome.rawValue): \(name)" }

    /// On 2026-11-20, about the system `reader`.
    func result() throws -> CheckResult {
        var builder = RegisterBuilder()
        for (path, facts) in files {
            if let index = builder.files.firstIndex(where: { $0.path == path }) {
                // The phase that a case gives stands for that of the register's own system.
                if facts.hasPrefix("phase: ") {
                    builder.files[index].text = builder.files[index].text.replacing("\nphase: production", with: "")
                }
                builder.files[index].text += "\n" + facts
            } else {
                builder.files.append((path, facts))
            }
        }
        let register = try builder.register()
        let system = try #require(
            register.records.firstIndex { $0.kind == .system && $0.id == "reader" })
        let number = try #require(Check.index(of: check))
        return Check.all[number].result(for: SystemFile(system, in: register, by: Derived(register)))
    }
}

private let system = "systems/reader.md"
private func contract(_ facts: String, _ id: String = "licence", status: String = "active") -> (String, String) {
    ("contracts/\(id).md", "title: Licence\nbuyer: city\nsupplier: firm\nsystems: reader\nstatus: \(status)\n\(facts)")
}
private func assessment(_ facts: String, type: String = "dpia", _ id: String = "a") -> (String, String) {
    ("assessments/\(id).md", "title: A\ntype: \(type)\nsystems: reader\noutcome: proceed\n\(facts)")
}
private func decision(_ facts: String, _ id: String = "d", outcome: String = "approved") -> (String, String) {
    ("decisions/\(id).md", "title: D\norganisation: city\nsubjects: systems/reader\noutcome: \(outcome)\n\(facts)")
}
private func agreement(_ facts: String, _ id: String = "g") -> (String, String) {
    (
        "agreements/\(id).md",
        "title: G\nsystems: reader\nparties: [{organisation: city, role: controller}, {organisation: firm, role: processor}]\n\(facts)"
    )
}
private func evaluation(_ facts: String, _ id: String = "e") -> (String, String) {
    ("evaluations/\(id).md", "title: E\nsystem: reader\ntype: accuracy\n\(facts)")
}
private func panel(_ facts: String, _ id: String = "p") -> (String, String) {
    ("oversight/\(id).md", "title: P\nbody: city\ndate: 2025-01-01\nsystems: reader\nadvice: support\n\(facts)")
}
private func incident(_ facts: String) -> (String, String) {
    ("incidents/i.md", "title: I\nsystems: reader\nwhat_happened: It was looked into.\n\(facts)")
}
private func redress(_ period: String, _ facts: String = "") -> (String, String) {
    (
        "redress/\(period).md",
        "title: R\nsystems: reader\nperiod: \(period)\nchannel: internal\nreceived: 0\nclosed: 0\noutcomes: {in_favour: 0}\n\(facts)"
    )
}
private let proposed = (system, "phase: proposed")
private let refused = (system, "phase: refused")
private let halted = (
    system,
    "phase: suspended\nphase_history: [{date: 2026-01-01, phase: pre_deployment}, {date: 2026-02-01, phase: suspended}]"
)
private let suspended = (
    system,
    "phase: suspended\nstart: 2025-10-01\nphase_history: [{date: 2025-10-01, phase: pilot}, {date: 2026-03-31, phase: suspended}]"
)
private func withheldUntil(_ day: String) -> String { "{withheld: {ground: Law, review: \(day)}}" }
private let withheld = "{withheld: {ground: Law}}"
private let contractDocument =
    "documents: [{title: C, type: contractSigned, url: \"https://city.example/c\", published: 2026-11-20}]"
private let lateDocument =
    "documents: [{title: C, type: contractSigned, url: \"https://city.example/c\", published: 2026-11-21}]"
private let clauses =
    "clauses: [{clause: algorithmic_transparency, present: true}, {clause: independent_audit, present: true}, {clause: right_to_terminate, present: true}]"
private let groups = "groups: [{dimension: Sex, group: Women, n: 40, tp: 10, fp: 10, tn: 10, fn: 10}]"

struct CheckTests {
    private static let chain: [CheckCase] = [
        CheckCase(
            "contract-published", .met, "on the day it appears", contract("signed: 2026-01-01\n\(contractDocument)")),
        CheckCase(
            "contract-published", .notPublished, "the day before", contract("signed: 2026-01-01\n\(lateDocument)")),
        CheckCase(
            "contract-published", .notPublished, "only a notice",
            contract("signed: 2026-01-01\ndocuments: [{title: N, type: awardNotice, url: \"https://city.example/n\"}]")),
        CheckCase("contract-published", .withheld, "withheld", contract("signed: 2026-01-01\ndocuments: \(withheld)")),
        CheckCase(
            "contract-published", .partly, "one of two", contract("signed: 2026-01-01\n\(contractDocument)"),
            contract("signed: 2026-01-01", "second")),
        CheckCase(
            "contract-published", .notApplicable, "signed tomorrow",
            contract("signed: 2026-11-21", status: "awarded")),
        CheckCase("technical-summary-published", .notPublished, "nothing said"),
        CheckCase(
            "technical-summary-published", .partly, "all but one",
            (system, "purpose: p\nscope: s\ntraining_data: t\noperational_data: o\nlimitations: l")),
        CheckCase(
            "technical-summary-published", .met, "all",
            (
                system,
                "purpose: p\nscope: s\ntraining_data: {not_applicable: Bought}\noperational_data: o\nlimitations: l\nhuman_review: h"
            )),
        CheckCase(
            "technical-summary-published", .withheld, "all withheld",
            (
                system,
                ["purpose", "scope", "training_data", "operational_data", "limitations", "human_review"].map {
                    "\($0): \(withheld)"
                }.joined(separator: "\n")
            )),
        CheckCase("data-sharing-published", .met, "supplier is a party", contract("signed: 2026-01-01"), agreement("")),
        CheckCase("data-sharing-published", .notPublished, "no agreement", contract("signed: 2026-01-01")),
        CheckCase("data-sharing-published", .met, "an agreement from today", agreement("start: 2026-11-20")),
        CheckCase(
            "data-sharing-published", .notApplicable, "an agreement from tomorrow", agreement("start: 2026-11-21")),
        CheckCase(
            "data-sharing-published", .notApplicable, "an agreement that never began",
            agreement("start: {not_applicable: It was refused}")),
        CheckCase(
            "data-sharing-published", .notApplicable, "no access to data",
            contract("signed: 2026-01-01\ndata_access_terms: {not_applicable: No data}")),
        CheckCase("criteria-disclosed", .met, "both", contract("procedure: open\ncriteria: [{name: Price}]")),
        CheckCase("criteria-disclosed", .partly, "procedure alone", contract("procedure: open")),
        CheckCase("criteria-disclosed", .notPublished, "neither", contract("")),
        CheckCase("criteria-disclosed", .notApplicable, "no contract"),
        CheckCase(
            "assessment-before-signature", .met, "on the day of signature", contract("signed: 2026-03-01"),
            assessment("published: 2026-03-01")),
        CheckCase(
            "assessment-before-signature", .notMet, "the day after", contract("signed: 2026-03-01"),
            assessment("published: 2026-03-02")),
        CheckCase(
            "assessment-before-signature", .notPublished, "an equality assessment does not do",
            contract("signed: 2026-03-01"), assessment("published: 2026-02-01", type: "equality")),
        CheckCase(
            "assessment-before-signature", .withheld, "withheld", contract("signed: 2026-03-01"),
            assessment("published: \(withheld)")),
        CheckCase("assessment-before-signature", .notApplicable, "nothing signed", assessment("published: 2026-03-02")),
        CheckCase(
            "rights-assessment-published", .met, "on the day", assessment("published: 2026-11-20", type: "equality")),
        CheckCase(
            "rights-assessment-published", .notPublished, "tomorrow",
            assessment("published: 2026-11-21", type: "equality")),
        CheckCase(
            "rights-assessment-published", .notPublished, "a DPIA does not do", assessment("published: 2026-01-01")),
        CheckCase(
            "decision-before-signature", .met, "on the day", contract("signed: 2026-03-01"),
            decision("signed: 2026-03-01")),
        CheckCase(
            "decision-before-signature", .notMet, "the day after", contract("signed: 2026-03-01"),
            decision("signed: 2026-03-02")),
        CheckCase(
            "decision-before-signature", .notPublished, "a refusal does not do", contract("signed: 2026-03-01"),
            decision("signed: 2026-02-01", outcome: "refused")),
        CheckCase(
            "decision-before-signature", .notMet, "to be signed", contract("signed: 2026-03-01"),
            decision("signed: 2026-11-21")),
        CheckCase(
            "decision-before-signature", .partly, "one of two", contract("signed: 2026-03-01"),
            contract("signed: 2026-01-01", "first"), decision("signed: 2026-02-01")),
        CheckCase("open-scrutiny", .met, "public meeting", decision("meeting: {date: 2025-01-01, public: true}")),
        CheckCase("open-scrutiny", .met, "public panel", panel("open_to_public: true")),
        CheckCase("open-scrutiny", .notMet, "closed", panel("open_to_public: false")),
        CheckCase("open-scrutiny", .notPublished, "nothing said", panel("")),
    ]

    private static let evidence: [CheckCase] = [
        CheckCase(
            "independent-evaluation", .met, "version in use", (system, "model: {version: 2.1}"),
            evaluation("independence: independent\npublished: 2026-11-20\nsystem_version: 2.1")),
        CheckCase(
            "independent-evaluation", .partly, "an older version", (system, "model: {version: 2.1}"),
            evaluation("independence: independent\npublished: 2026-01-01\nsystem_version: 2.0")),
        CheckCase(
            "independent-evaluation", .partly, "version in use unknown",
            evaluation("independence: independent\npublished: 2026-01-01\nsystem_version: 2.0")),
        CheckCase(
            "independent-evaluation", .notMet, "paid by the supplier",
            evaluation("independence: paid_by_supplier\npublished: 2026-01-01")),
        CheckCase(
            "independent-evaluation", .notMet, "by the supplier, whatever it is called",
            (system, "model: {version: 2.1}"),
            contract("signed: 2026-01-01"),
            evaluation("evaluator: firm\nindependence: independent\npublished: 2026-01-01\nsystem_version: 2.1")),
        CheckCase(
            "independent-evaluation", .notMet, "by a part of the body that runs it", (system, "model: {version: 2.1}"),
            ("organisations/lab.md", "name: Lab\ntype: public_body\nparent: city"),
            evaluation("evaluator: lab\nindependence: independent\npublished: 2026-01-01\nsystem_version: 2.1")),
        CheckCase(
            "independent-evaluation", .met, "by a supplier of another service, as a note says",
            (system, "model: {version: 2.1}"), contract("signed: 2026-01-01"),
            evaluation(
                "evaluator: firm\nindependence: independent\nindependence_note: Paid by the authority\npublished: 2026-01-01\nsystem_version: 2.1"
            )),
        CheckCase(
            "independent-evaluation", .notPublished, "published tomorrow",
            evaluation("independence: independent\npublished: 2026-11-21")),
        CheckCase("group-error-rates", .met, "counts", evaluation("published: 2026-01-01\n\(groups)")),
        CheckCase(
            "group-error-rates", .met, "rates",
            evaluation(
                "published: 2026-01-01\ngroups: [{dimension: Sex, group: Women, false_positive_rate: 2, false_negative_rate: 3}]"
            )),
        CheckCase(
            "group-error-rates", .partly, "one kind of error alone",
            evaluation("published: 2026-01-01\ngroups: [{dimension: Sex, group: Women, false_positive_rate: 2}]")),
        CheckCase(
            "group-error-rates", .partly, "accuracy alone",
            evaluation("published: 2026-01-01\ngroups: [{dimension: Sex, group: Women, accuracy: 90}]")),
        CheckCase(
            "group-error-rates", .met, "without the day of publication",
            evaluation(
                "groups: [{dimension: Sex, group: Women, false_positive_rate: 2, false_negative_rate: 3}]")),
        CheckCase("group-error-rates", .withheld, "withheld", evaluation("published: 2026-01-01\ngroups: \(withheld)")),
        CheckCase(
            "outperforms-existing", .met, "exactly the target",
            evaluation(
                "published: 2026-01-01\nbaseline: By hand\nmetrics: [{name: A, value: 90.0, target: 90, better: higher}]"
            )),
        CheckCase(
            "outperforms-existing", .notMet, "below the target",
            evaluation(
                "published: 2026-01-01\nbaseline: By hand\nmetrics: [{name: A, value: 89.9, target: 90, better: higher}]"
            )),
        CheckCase(
            "outperforms-existing", .met, "lower is better",
            evaluation(
                "published: 2026-01-01\nbaseline: By hand\nmetrics: [{name: A, value: 1, target: 2, better: lower}]")),
        CheckCase(
            "outperforms-existing", .partly, "no baseline",
            evaluation("published: 2026-01-01\nmetrics: [{name: A, value: 91, target: 90, better: higher}]")),
        CheckCase(
            "outperforms-existing", .notPublished, "no target",
            evaluation("published: 2026-01-01\nmetrics: [{name: A, value: 91}]")),
        CheckCase(
            "audit-trail", .met, "log, audit, findings",
            agreement("audit: {logged: l, last_audit: 2026-01-01, findings: f}")),
        CheckCase("audit-trail", .partly, "no findings", agreement("audit: {logged: l, last_audit: 2026-01-01}")),
        CheckCase(
            "audit-trail", .partly, "logged, and no audit yet",
            agreement(
                "audit: {logged: l, last_audit: {not_applicable: None yet}, findings: {not_applicable: None yet}}")),
        CheckCase(
            "audit-trail", .notApplicable, "as the agreement says", agreement("audit: {not_applicable: No data}")),
        CheckCase(
            "retention-limited", .notApplicable, "as the agreement says", agreement("data: {not_applicable: No data}")),
        CheckCase(
            "minimised-and-de-identified", .notApplicable, "as the agreement says",
            agreement("minimisation: {not_applicable: No data}\nde_identification: {not_applicable: No data}")),
        CheckCase("audit-trail", .notPublished, "no agreement"),
        CheckCase("audit-trail", .notApplicable, "no agreement on a proposal", proposed),
        CheckCase("audit-trail", .notApplicable, "no audit of a proposal", proposed, agreement("")),
        CheckCase("audit-trail", .notApplicable, "a log of a proposal", proposed, agreement("audit: {logged: l}")),
        CheckCase("audit-trail", .notPublished, "no audit of what is used", agreement("")),
        CheckCase("retention-limited", .notApplicable, "no agreement on what was halted", halted),
        CheckCase(
            "retention-limited", .notPublished, "data of a proposal is shared without a limit", proposed, agreement("")),
        CheckCase("independent-evaluation", .notApplicable, "of a proposal", proposed),
        CheckCase("group-error-rates", .notApplicable, "of a proposal", proposed),
        CheckCase(
            "group-error-rates", .notPublished, "of a proposal that was evaluated", proposed,
            evaluation("published: 2026-01-01")),
        CheckCase("outperforms-existing", .notApplicable, "of a proposal", proposed),
        CheckCase(
            "outperforms-existing", .partly, "no better than the figure of the baseline",
            evaluation(
                "published: 2026-01-01\nbaseline: By hand\nmetrics: [{name: A, value: 91, target: 90, better: higher}, {name: A by hand, value: 91}]"
            )),
        CheckCase(
            "retention-limited", .met, "limit and deletion",
            agreement("data: [{item: Name, retention: 6 months, deletion: Wiped}]")),
        CheckCase(
            "retention-limited", .partly, "one item without",
            agreement("data: [{item: Name, retention: 6 months, deletion: Wiped}, {item: Photo}]")),
        CheckCase("retention-limited", .notPublished, "neither", agreement("data: [{item: Name}]")),
        CheckCase("minimised-and-de-identified", .met, "both", agreement("minimisation: m\nde_identification: d")),
        CheckCase("minimised-and-de-identified", .partly, "one", agreement("minimisation: m")),
        CheckCase("minimised-and-de-identified", .notPublished, "neither", agreement("")),
        CheckCase("purpose-limited", .met, "both", (system, "not_for: n"), agreement("purpose: p")),
        CheckCase("purpose-limited", .partly, "agreement without purpose", (system, "not_for: n"), agreement("")),
        CheckCase("purpose-limited", .notPublished, "nothing said"),
        CheckCase("human-oversight", .met, "described", (system, "automation: advice\nhuman_review: h\ntraining: t")),
        CheckCase(
            "human-oversight", .notMet, "fully automated, however described",
            (system, "automation: fully_automated\nhuman_review: h\ntraining: t")),
        CheckCase("human-oversight", .partly, "no training", (system, "automation: advice\nhuman_review: h")),
        CheckCase("open-standards", .met, "both", (system, "open_standards: o\nexit_plan: e")),
        CheckCase("open-standards", .partly, "no exit plan", (system, "open_standards: o")),
        CheckCase("right-to-terminate", .met, "all three", contract("signed: 2026-01-01\n\(clauses)")),
        CheckCase(
            "right-to-terminate", .partly, "one said to be absent",
            contract(
                "signed: 2026-01-01\n\(clauses.replacing("right_to_terminate, present: true", with: "right_to_terminate, present: false"))"
            )),
        CheckCase("right-to-terminate", .notPublished, "no clauses", contract("signed: 2026-01-01")),
    ]

    private static let control: [CheckCase] = [
        CheckCase("time-limited", .met, "has an expiry", decision("signed: 2026-01-01\nexpires: 2027-01-01")),
        CheckCase("time-limited", .notPublished, "approved for ever", decision("signed: 2026-01-01")),
        CheckCase(
            "time-limited", .notMet, "an end that is said not to apply",
            decision("signed: 2026-01-01\nexpires: {not_applicable: It runs for good}")),
        CheckCase(
            "time-limited", .notMet, "a pilot that is said to need no end",
            (system, "phase: pilot\nend: {not_applicable: It goes on}")),
        CheckCase("time-limited", .notApplicable, "a refusal", decision("signed: 2026-01-01", outcome: "refused")),
        CheckCase(
            "approval-in-force", .met, "on the day of expiry", decision("signed: 2026-01-01\nexpires: 2026-11-20")),
        CheckCase("approval-in-force", .notMet, "the day after", decision("signed: 2026-01-01\nexpires: 2026-11-19")),
        CheckCase("approval-in-force", .met, "signed today", decision("signed: 2026-11-20\nexpires: 2027-01-01")),
        CheckCase("approval-in-force", .notMet, "signed tomorrow", decision("signed: 2026-11-21\nexpires: 2027-01-01")),
        CheckCase(
            "approval-in-force", .notMet, "revoked", decision("signed: 2026-01-01\nexpires: 2027-01-01"),
            decision("signed: 2026-06-01\nsupersedes: d", "r", outcome: "revoked")),
        CheckCase("approval-in-force", .notPublished, "none"),
        CheckCase(
            "approval-in-force", .met, "of the contract", contract("signed: 2026-01-01"),
            (
                "decisions/c.md",
                "title: D\norganisation: city\nsubjects: contracts/licence\noutcome: approved\nsigned: 2026-01-01\nexpires: 2027-01-01"
            )),
        CheckCase("review-on-time", .met, "due today", assessment("next_review: 2026-11-20")),
        CheckCase("review-on-time", .notMet, "due yesterday", assessment("next_review: 2026-11-19")),
        CheckCase(
            "review-on-time", .notMet, "a condition overdue",
            decision("signed: 2026-01-01\nexpires: 2027-01-01\nconditions: [{text: c, due: 2026-11-19, status: open}]")),
        CheckCase(
            "review-on-time", .met, "an overdue condition that was met",
            decision(
                "signed: 2026-01-01\nexpires: 2027-01-01\nreview_due: 2026-12-01\nconditions: [{text: c, due: 2026-11-19, status: met}]"
            )),
        CheckCase(
            "review-on-time", .notMet, "a condition of an approval that has expired",
            decision("signed: 2026-01-01\nexpires: 2026-11-19\nconditions: [{text: c, due: 2026-11-02}]")),
        CheckCase(
            "review-on-time", .notMet, "a review that had passed when its approval expired",
            decision("signed: 2026-01-01\nexpires: 2026-11-10\nreview_due: 2026-11-01")),
        CheckCase("review-on-time", .notPublished, "no date"),
        CheckCase("competition", .met, "two bidders", contract("signed: 2026-01-01\nbidders: 2")),
        CheckCase("competition", .notMet, "one bidder", contract("signed: 2026-01-01\nbidders: 1")),
        CheckCase(
            "competition", .met, "one bidder, and why",
            contract("signed: 2026-01-01\nbidders: 1\ndirect_award_justification: j")),
        CheckCase("competition", .notPublished, "nothing said", contract("signed: 2026-01-01")),
        CheckCase(
            "amendments-explained", .notApplicable, "exactly 10 %",
            contract(
                "value: GBP 110\namendments: [{date: 2026-01-01, rationale: r, value_before: GBP 100, value_after: GBP 110}]"
            )),
        CheckCase(
            "amendments-explained", .notPublished, "a penny more",
            contract(
                "value: GBP 110.01\namendments: [{date: 2026-01-01, rationale: r, value_before: GBP 100, value_after: GBP 110.01}]"
            )),
        CheckCase(
            "amendments-explained", .met, "with a decision",
            contract(
                "value: GBP 120\namendments: [{date: 2026-01-01, rationale: r, value_before: GBP 100, value_after: GBP 120, decision: d}]"
            ), decision("")),
        CheckCase(
            "amendments-explained", .notPublished, "in two small steps",
            contract(
                "value: GBP 118\namendments: [{date: 2026-01-01, rationale: r, value_before: GBP 100, value_after: GBP 109}, {date: 2026-02-01, rationale: r, value_before: GBP 109, value_after: GBP 118}]"
            )),
        CheckCase("advice-answered", .met, "accepted", panel("response: {outcome: accepted}")),
        CheckCase("advice-answered", .partly, "rejected without reasons", panel("response: {outcome: rejected}")),
        CheckCase("advice-answered", .met, "rejected with reasons", panel("response: {outcome: rejected, reasons: r}")),
        CheckCase("advice-answered", .notPublished, "no response", panel("")),
        CheckCase("advice-answered", .notApplicable, "no advice"),
        CheckCase(
            "consultation", .met, "the day before use", (system, "start: 2026-03-02"),
            assessment("consultation: [{who: w, date: 2026-03-01, response: r}]")),
        CheckCase(
            "consultation", .notMet, "on the first day of use", (system, "start: 2026-03-02"),
            assessment("consultation: [{who: w, date: 2026-03-02, response: r}]")),
        CheckCase(
            "consultation", .partly, "unanswered", (system, "start: 2026-03-02"),
            assessment("consultation: [{who: w, date: 2026-03-01}]")),
        CheckCase("consultation", .notPublished, "nobody asked", assessment("")),
        CheckCase("named-official", .met, "in the role", (system, "accountable_official: ana")),
        CheckCase(
            "named-official", .met, "on the last day", (system, "accountable_official: ana"),
            ("officials/ana.md", "until: 2026-11-20")),
        CheckCase(
            "named-official", .notMet, "the day after", (system, "accountable_official: ana"),
            ("officials/ana.md", "until: 2026-11-19")),
        CheckCase(
            "named-official", .notMet, "the day before", (system, "accountable_official: ana"),
            ("officials/ana.md", "since: 2026-11-21")),
        CheckCase("named-official", .notPublished, "nobody"),
        CheckCase("complaints-route", .met, "both", (system, "complaints_route: c\nappeal_route: a")),
        CheckCase("complaints-route", .partly, "no appeal", (system, "complaints_route: c")),
        CheckCase(
            "redress-reported", .met, "every quarter, and nobody complained", (system, "start: 2026-04-01"),
            redress("2026-Q2"), redress("2026-Q3")),
        CheckCase(
            "redress-reported", .partly, "a quarter is missing", (system, "start: 2026-01-01"), redress("2026-Q1"),
            redress("2026-Q3")),
        CheckCase(
            "redress-reported", .partly, "the first day is in the quarter", (system, "start: 2026-01-01"),
            redress("2026-Q2"), redress("2026-Q3")),
        CheckCase(
            "redress-reported", .met, "a day later it is not complete", (system, "start: 2026-01-02"),
            redress("2026-Q2"), redress("2026-Q3")),
        CheckCase(
            "redress-reported", .partly, "a mismatch is explained", (system, "start: 2026-07-01"),
            redress("2026-Q3", "reconciliation: Two were joined.")),
        CheckCase("redress-reported", .notPublished, "nothing", (system, "start: 2026-07-01")),
        CheckCase("redress-reported", .notPublished, "in use, and nobody says since when"),
        CheckCase("redress-reported", .partly, "reported, and nobody says since when", redress("2026-Q3")),
        CheckCase("redress-reported", .notApplicable, "proposed", proposed),
        CheckCase("redress-reported", .notApplicable, "halted before use", halted),
        CheckCase(
            "redress-reported", .met, "nothing is owed of a suspension", suspended, redress("2025-Q4"),
            redress("2026-Q1")),
        CheckCase(
            "redress-reported", .partly, "a quarter before the suspension is", suspended, redress("2026-Q1")),
        CheckCase(
            "redress-reported", .partly, "from the day on which it is used again",
            (
                system,
                "start: 2025-10-01\nphase_history: [{date: 2025-10-01, phase: pilot}, {date: 2026-01-01, phase: suspended}, {date: 2026-09-30, phase: production}]"
            ), redress("2025-Q4")),
        CheckCase(
            "redress-reported", .met, "nor of the suspension before it",
            (
                system,
                "start: 2025-10-01\nphase_history: [{date: 2025-10-01, phase: pilot}, {date: 2026-01-01, phase: suspended}, {date: 2026-09-30, phase: production}]"
            ), redress("2025-Q4"), redress("2026-Q3")),
        CheckCase(
            "redress-reported", .met, "nothing is owed after the last day of use",
            (system, "phase: retired\nstart: 2026-01-01\nend: 2026-03-31"), redress("2026-Q1")),
        CheckCase(
            "external-audit", .met, "24 months ago to the day",
            incident("type: audit\nexternal: true\ndate: 2024-11-20")),
        CheckCase("external-audit", .notMet, "a day more", incident("type: audit\nexternal: true\ndate: 2024-11-19")),
        CheckCase("external-audit", .notApplicable, "of a proposal", proposed),
        CheckCase("external-audit", .notApplicable, "of what was refused", refused),
        CheckCase("external-audit", .notApplicable, "of what was halted before use", halted),
        CheckCase("external-audit", .notPublished, "of what was used once", suspended),
        CheckCase("review-on-time", .notApplicable, "of a proposal", proposed),
        CheckCase(
            "review-on-time", .notMet, "a review of what is withheld",
            (system, "purpose: \(withheldUntil("2026-11-19"))")
        ),
        CheckCase(
            "review-on-time", .met, "a review of what is withheld today",
            (system, "purpose: \(withheldUntil("2026-11-20"))")
        ),
        CheckCase(
            "external-audit", .notPublished, "from within", incident("type: audit\nexternal: false\ndate: 2026-01-01")),
    ]

    @Test("Comes out as its rule says", arguments: chain + evidence + control)
    func outcome(_ test: CheckCase) throws {
        let result = try test.result()
        #expect(result.outcome == test.outcome, "\(result.sentence)")
        let sentence = try EnglishWords.words()(result.sentence)
        #expect(sentence.hasSuffix(".") && sentence.count > 10)
    }

    @Test(
        "What it has been held against is told with its figures",
        arguments: [
            (
                "metrics: [{name: A, value: 97.6, unit: \"%\", n: 50, target: 97, better: higher}, {name: A by hand, value: 92, unit: \"%\", n: 50}]",
                "A: 97.6%, target at least 97%; A by hand: 92%."
            ),
            (
                "metrics: [{name: B, value: 5, unit: days, target: 7, better: lower}]",
                "B: 5 days, target at most 7 days; baseline, without a figure in the table: “By hand”."
            ),
            (
                "metrics: [{name: B, value: 8, target: 7, better: lower}, {name: B by hand, value: 9}]",
                "No metric meets its target. B: 8, target at most 7; B by hand: 9."
            ),
        ])
    func comparedFigures(_ metrics: String, _ sentence: String) throws {
        let result = try CheckCase(
            "outperforms-existing", .met, "", evaluation("published: 2026-01-01\nbaseline: By hand\n\(metrics)")
        ).result()
        #expect(try EnglishWords.words()(result.sentence) == sentence)
    }

    @Test("Why it does not apply is told")
    func reasons() throws {
        let words = try EnglishWords.words()
        let sentences = try [proposed, refused, halted].map {
            words(try CheckCase("external-audit", .notApplicable, "", $0).result().sentence)
        }
        #expect(
            sentences == [
                "It is not in use yet.", "It was refused and is not used.", "It was halted before it was used.",
            ])
        let partly = try CheckCase("redress-reported", .partly, "", suspended, redress("2026-Q1")).result()
        #expect(words(partly.sentence) == "Of 2 periods of its use, 1 is reported and 1 is not.")
    }

    @Test("Each is tested met and not met, and is asked as a question")
    func complete() {
        let cases = CheckTests.chain + CheckTests.evidence + CheckTests.control
        for check in Check.all {
            let outcomes = Set(cases.filter { $0.check == check.id }.map(\.outcome))
            #expect(outcomes.contains(.met) && outcomes.contains(where: \.isFinding), "\(check.id)")
            #expect(check.question.hasSuffix("?"))
        }
        #expect(Set(Check.all.map(\.id)).count == 29)
    }

    @Test("Of several things: met only when all are, partly when some are")
    func combination() {
        #expect(CheckOutcome.all([]) == .notApplicable)
        #expect(CheckOutcome.all([.notApplicable, .met]) == .met)
        #expect(CheckOutcome.all([.met, .withheld]) == .partly)
        #expect(CheckOutcome.all([.withheld, .withheld]) == .withheld)
        #expect(CheckOutcome.all([.withheld, .notPublished]) == .notMet)
        #expect(CheckOutcome.all([.partly, .notMet]) == .partly)
    }

    @Test("A standard may name only checks that exist")
    func unknownCheck() throws {
        let messages = try RegisterBuilder().messages(
            "standards/s.md",
            "title: S\nstandards: [{name: N, expectation: E, checks: [contract-publishd]}]")
        #expect(
            messages == [
                "standards/s.md:3:48: checks: “contract-publishd” is not one of the words that this field takes"
            ])
    }
}

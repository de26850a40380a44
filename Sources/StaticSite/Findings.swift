internal import TransparencyRegister
internal import Wording

/// What the register answers about its systems, as pages and files tell it; made once for all of them.
///
/// A class, since every page is handed it.
final class Findings: Sendable {
    struct Finding: Sendable {
        let outcome: CheckOutcome
        /// In the site's language.
        let sentence: String
        let evidence: [Evidence]
        /// Where the records lie in the register that the outcome rests on, each once.
        let records: [Int]
    }

    /// By system, in the order of `CheckedSystems.systems`, then by check.
    private let all: [[Finding]]

    init(_ checks: CheckedSystems, in register: Register, jobs: Int) {
        all = ParallelWork.map(checks.systems.count, jobs: jobs) { number in
            checks.answers(about: number).map { result in
                Finding(
                    outcome: result.outcome, sentence: register.settings.words(result.sentence),
                    evidence: result.evidence, records: Findings.records(in: result.evidence, register))
            }
        }
    }

    /// What is found about the system that is so many in `CheckedSystems.systems`, in the order of `Check.all`.
    func ofSystem(_ number: Int) -> [Finding] { all[number] }

    private static func records(in evidence: [Evidence], _ register: Register) -> [Int] {
        evidence.reduce(into: []) { records, piece in
            guard let index = register.index(of: piece.record.kind, piece.record.id), !records.contains(index) else {
                return
            }
            records.append(index)
        }
    }
}

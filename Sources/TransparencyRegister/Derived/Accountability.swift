/// Who was accountable for a system, and when nobody was named.
///
/// From the officials that the system names, and from those who held the same role in the same organisation before or
/// after them.
package struct Accountability: Sendable {
    /// A stretch of days in which an official was accountable, or nobody.
    package struct Term: Sendable, Equatable {
        /// Where the official lies in the register; `nil` where nobody is named.
        package let official: Int?
        /// `nil` where it is not known.
        package let from: CivilDate?
        /// The last day; `nil` where it goes on or is not known.
        package let until: CivilDate?
    }

    private struct Post: Hashable {
        let organisation: String
        let role: String
    }

    private let register: Register
    /// By post, in the order of the register.
    private let holders: [Post: [Int]]

    package init(_ register: Register) {
        self.register = register
        var holders: [Post: [Int]] = [:]
        for index in register.range(of: .official) where register.records[index].removal == nil {
            guard let post = Accountability.post(of: Facts<OfficialFields>(register.records[index])) else { continue }
            holders[post, default: []].append(index)
        }
        self.holders = holders
    }

    /// The officials and the gaps between them from the system's first day to its last, or to the day of the register.
    ///
    /// None where the officials are withheld.
    package func terms(of system: Int) -> [Term] {
        let facts = Facts<SystemFields>(register.records[system])
        if facts.state(\.accountableOfficial).withholding != nil { return [] }
        let first = [facts.start, facts.phaseHistory?.first?.date].compactMap(\.self).min()
        let last = facts.end.flatMap { $0 < register.day ? $0 : nil }
        let named = (facts.accountableOfficial ?? []).compactMap { register.index(of: $0) }.filter {
            register.records[$0].removal == nil
        }
        let others = first == nil ? [] : named.flatMap { successors(of: $0) }
        var terms: [Term] = []
        for official in named + others where !terms.contains(where: { $0.official == official }) {
            let term = term(of: official)
            if let until = term.until, let first, until < first { continue }
            if let from = term.from, let last, last < from { continue }
            terms.append(term)
        }
        terms.sort { ($0.start, $0.official ?? 0) < ($1.start, $1.official ?? 0) }
        return withGaps(terms, from: first, until: last)
    }

    /// The officials who were accountable for a system on a day.
    package func officials(of system: Int, on day: CivilDate) -> [Int] {
        terms(of: system).compactMap { term in
            let isInTerm = term.start <= day.dayNumber && day.dayNumber <= term.end
            return isInTerm ? term.official : nil
        }
    }
}

extension Accountability {
    private static func post(of official: Facts<OfficialFields>) -> Post? {
        guard let organisation = official.organisation, let role = official.role else { return nil }
        return Post(organisation: organisation.id, role: role)
    }

    private func term(of official: Int) -> Term {
        let facts = Facts<OfficialFields>(register.records[official])
        return Term(official: official, from: facts.since, until: facts.until)
    }

    /// Those who held the post of an official at another time.
    private func successors(of official: Int) -> [Int] {
        guard let post = Accountability.post(of: Facts<OfficialFields>(register.records[official])) else { return [] }
        let own = term(of: official)
        return (holders[post] ?? []).filter { other in
            let term = term(of: other)
            return other != official && (term.end < own.start || own.end < term.start)
        }
    }

    /// Puts a term without an official wherever no day of the others lies.
    private func withGaps(_ terms: [Term], from first: CivilDate?, until last: CivilDate?) -> [Term] {
        if terms.isEmpty { return [Term(official: nil, from: first, until: last)] }
        var all: [Term] = []
        var next = first?.dayNumber ?? terms[0].start
        for term in terms {
            if next < term.start, next <= register.day.dayNumber, let from = term.from {
                all.append(
                    Term(
                        official: nil, from: register.day.adding(days: next - register.day.dayNumber),
                        until: from.adding(days: -1)))
            }
            all.append(term)
            next = max(next, term.end == Int.max ? Int.max : term.end + 1)
        }
        if next <= (last ?? register.day).dayNumber {
            all.append(Term(official: nil, from: register.day.adding(days: next - register.day.dayNumber), until: last))
        }
        return all
    }
}

extension Accountability.Term {
    fileprivate var start: Int { from?.dayNumber ?? Int.min }
    fileprivate var end: Int { until?.dayNumber ?? Int.max }
}

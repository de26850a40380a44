package import Wording

/// Why a published figure is not shown: its group is small, or it would give away another that is not shown.
@usableFromInline
package enum Suppressed: Hashable, Sendable {
    /// The group has fewer cases than so many.
    case small(below: Int)
    /// The group is one of several of which some are small; which of them is not told.
    case joint(below: Int)

    /// What stands in its place: `suppressed (fewer than 10)`.
    package var words: Phrase {
        switch self {
        case .small(let limit): "suppressed (fewer than \(limit))"
        case .joint(let limit): "suppressed (fewer than \(limit), or would give away a figure that is hidden)"
        }
    }
}

/// A group of people as suppression sees it.
package struct GroupCounts: Hashable, Sendable {
    /// How many cases it has; `nil` where that is not known.
    package let size: Int?
    /// What is counted of the group; `nil` where it is not given.
    package let counts: [Int?]
    /// Whether the author withholds one of its figures.
    package let isWithheld: Bool

    package init(size: Int?, counts: [Int?], isWithheld: Bool = false) {
        self.size = size
        self.counts = counts
        self.isWithheld = isWithheld
    }
}

/// Which groups of a dimension are hidden, so that no published number gives a small one away.
///
/// The totals of all columns are taken as known: readers find them in the sample, in another dimension, in metrics, in
/// what was received, or in a text. So a hidden group never stands alone, and of nothing that is counted may the hidden
/// groups have none together while others have some. Where the small ones do not suffice, the next smallest are hidden
/// with them, all groups of one size at once: who knows the rule can then exchange any two hidden rows without changing
/// what is published, and so cannot tell which is which. It does not see that the groups of one dimension are parts of
/// those of another, or that one record's period lies within another's.
package struct Suppression: Sendable {
    /// For each group the reason, or `nil` where it is shown.
    package let reasons: [Suppressed?]

    package init(_ groups: [GroupCounts], below limit: Int) {
        let isSmall = groups.map { group in group.size.map { $0 < limit } ?? false }
        var isHidden = zip(groups, isSmall).map { $0.isWithheld || $1 }
        let first = isHidden
        while isHidden.contains(true), !Suppression.isSafe(groups, isHidden, limit),
            let next = Suppression.nextSize(groups, isHidden)
        {
            for index in groups.indices where groups[index].size == next { isHidden[index] = true }
        }
        let areAllSmall = isHidden == first && Suppression.isSafe(groups, isHidden, limit)
        reasons = groups.indices.map { index in
            guard isHidden[index] else { return nil }
            return areAllSmall && isSmall[index] ? .small(below: limit) : .joint(below: limit)
        }
    }

    /// The size of the smallest group that is shown.
    private static func nextSize(_ groups: [GroupCounts], _ isHidden: [Bool]) -> Int? {
        zip(groups, isHidden).compactMap { group, isHidden in isHidden ? nil : group.size }.min()
    }

    /// Whether every hidden figure could be another, given the totals of all columns.
    private static func isSafe(_ groups: [GroupCounts], _ isHidden: [Bool], _ limit: Int) -> Bool {
        let hidden = zip(groups, isHidden).filter(\.1).map(\.0)
        if hidden.count < 2 { return false }
        // As many as small groups can have at most in each: no two could differ.
        if hidden.allSatisfy({ $0.size == limit - 1 && !$0.isWithheld }) { return false }
        let columns = groups.map(\.counts.count).max() ?? 0
        return hasSome(groups, isHidden, \.size)
            && (0..<columns).allSatisfy { column in
                hasSome(groups, isHidden) { $0.counts.indices.contains(column) ? $0.counts[column] : nil }
            }
    }

    /// Whether the hidden groups have any of what is counted, or else no group has.
    private static func hasSome(
        _ groups: [GroupCounts], _ isHidden: [Bool], _ count: (GroupCounts) -> Int?
    ) -> Bool {
        let known = zip(groups, isHidden).compactMap { group, isHidden in count(group).map { ($0, isHidden) } }
        if !known.contains(where: \.1) { return true }
        return known.contains { $0.0 > 0 && $0.1 } || !known.contains { $0.0 > 0 }
    }
}

package import Wording

/// The score of an algorithmic impact assessment and the level it means.
///
/// The rule of Canada's Algorithmic Impact Assessment: mitigation of at least 80 % of half its maximum takes 15 % off
/// the raw score; level 1 reaches up to 25 % of the maximum, 2 up to 50 %, 3 up to 75 %, 4 beyond.
package struct ImpactScore: Hashable, Sendable {
    package let raw: Int
    package let maximum: Int
    /// With its maximum, where both are given.
    package let mitigation: Share?

    /// `nil` without a maximum, beyond it, and for numbers of more than 15 digits.
    package init?(raw: Int, maximum: Int, mitigation: Share? = nil) {
        guard maximum > 0, 0...maximum ~= raw, maximum < 1_000_000_000_000_000,
            (mitigation?.whole ?? 0) < 1_000_000_000_000_000
        else { return nil }
        self.raw = raw
        self.maximum = maximum
        self.mitigation = mitigation
    }

    /// What an assessment states; `nil` where it lacks the raw score or its maximum.
    package init?(_ score: Group<ScoreFields>) {
        guard let raw = score.raw, let maximum = score.maximum else { return nil }
        let mitigation = score.mitigation.flatMap { part in
            score.maximumMitigation.flatMap { Share(part, of: $0) }
        }
        self.init(raw: raw, maximum: maximum, mitigation: mitigation)
    }

    /// Whether there is mitigation enough to lower the score.
    package var isMitigated: Bool { mitigation.map { $0.part * 5 >= $0.whole * 2 } ?? false }

    /// After mitigation: 85 % of the raw score, halves rounded up, or the raw score.
    package var total: Int { isMitigated ? (raw * 85 + 50) / 100 : raw }

    /// 1 to 4.
    package var level: Int {
        if total * 4 <= maximum { return 1 }
        if total * 2 <= maximum { return 2 }
        return total * 4 <= maximum * 3 ? 3 : 4
    }
}

extension ImpactScore {
    /// `Level 2 (raw 68 of 169; mitigation 24 of 45; after mitigation 58)`.
    package var phrase: Phrase {
        guard let mitigation else { return "Level \(level) (raw \(raw) of \(maximum))" }
        let effect: Phrase = isMitigated ? "after mitigation \(total)" : "too little to lower it"
        return
            "Level \(level) (raw \(raw) of \(maximum); mitigation \(mitigation.part) of \(mitigation.whole); \(effect))"
    }
}

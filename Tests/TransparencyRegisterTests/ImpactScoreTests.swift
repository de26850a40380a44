import Testing
import TransparencyRegister

@Suite("The score of an algorithmic assessment")
struct ImpactScoreTests {
    private func words(_ raw: Int, _ maximum: Int, _ mitigation: Int? = nil, of most: Int = 45) -> String? {
        ImpactScore(raw: raw, maximum: maximum, mitigation: mitigation.flatMap { Share($0, of: most) })?.phrase
            .description
    }

    @Test("Is lowered by 15 % from 80 % of half the maximum mitigation on")
    func mitigation() {
        #expect(words(68, 169, 24) == "Level 2 (raw 68 of 169; mitigation 24 of 45; after mitigation 58)")
        #expect(words(31, 169, 18) == "Level 1 (raw 31 of 169; mitigation 18 of 45; after mitigation 26)")
        #expect(words(31, 169, 17) == "Level 1 (raw 31 of 169; mitigation 17 of 45; too little to lower it)")
        #expect(words(31, 169) == "Level 1 (raw 31 of 169)")
        #expect(words(10, 40, 1, of: 2) == "Level 1 (raw 10 of 40; mitigation 1 of 2; after mitigation 9)")
    }

    @Test(
        "Steps up past 25, 50 and 75 %",
        arguments: [(0, 1), (25, 1), (26, 2), (50, 2), (51, 3), (75, 3), (76, 4), (100, 4)])
    func levels(raw: Int, level: Int) {
        #expect(ImpactScore(raw: raw, maximum: 100)?.level == level)
    }

    @Test("Agrees with the rule in exact numbers")
    func rule() throws {
        for raw in 0...120 {
            for mitigation in 0...50 {
                let score = try #require(ImpactScore(raw: raw, maximum: 120, mitigation: Share(mitigation, of: 50)))
                let total = mitigation * 100 >= 80 * 25 ? Int((Double(raw) * 85 / 100).rounded()) : raw
                #expect(score.total == total)
                #expect(score.level == max(1, (total * 4 + 119) / 120))
            }
        }
    }

    @Test("Needs a maximum, and a raw score within it")
    func edges() {
        #expect(ImpactScore(raw: 0, maximum: 0) == nil)
        #expect(ImpactScore(raw: 5, maximum: 4) == nil)
        #expect(ImpactScore(raw: 1, maximum: Int.max) == nil)
    }
}

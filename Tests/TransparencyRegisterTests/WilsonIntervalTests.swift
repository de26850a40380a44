import Testing
import TransparencyRegister

@Suite("The 95 % interval of a share")
struct WilsonIntervalTests {
    /// Wilson's interval without correction for continuity.
    ///
    /// 81/263, 15/148, 0/20 and 1/29 are the examples of R. G.
    /// Newcombe, Statistics in Medicine 17 (1998), 857–872, table I; the tenths follow the same formula with z = 1.96.
    @Test(
        "Agrees with published tables",
        arguments: [
            (81, 263, "25.5", "36.6"), (15, 148, "6.2", "16.0"), (0, 20, "0.0", "16.1"), (1, 29, "0.6", "17.2"),
            (0, 10, "0.0", "27.8"), (1, 10, "1.8", "40.4"), (5, 10, "23.7", "76.3"), (10, 10, "72.2", "100.0"),
        ])
    func published(part: Int, whole: Int, lower: String, upper: String) throws {
        let interval = WilsonInterval(try #require(Share(part, of: whole)))
        #expect(interval.lower.description == lower)
        #expect(interval.upper.description == upper)
    }

    @Test("Holds the share, mirrors its complement, and narrows with the number of cases")
    func properties() throws {
        for whole in 1...60 {
            for part in 0...whole {
                let share = try #require(Share(part, of: whole))
                let interval = WilsonInterval(share)
                let mirror = WilsonInterval(try #require(Share(whole - part, of: whole)))
                #expect(!(share.percent < interval.lower) && !(interval.upper < share.percent))
                #expect(interval.lower.coefficient == 1000 - mirror.upper.coefficient)
                let wider = WilsonInterval(try #require(Share(part * 4, of: whole * 4)))
                #expect(!(wider.lower < interval.lower) && !(interval.upper < wider.upper))
            }
        }
    }

    /// The bounds are the shares p with (k/n − p)² = z² p (1 − p) / n: solved here by halving.
    @Test("Agrees with the equation that it solves")
    func equation() throws {
        let z = 1.959963984540054
        for (part, whole) in [(3, 7), (805, 1795), (349, 1488), (1, 1000), (999, 1000), (123_456, 7_654_321)] {
            let share = Double(part) / Double(whole)
            func excess(_ p: Double) -> Double { (share - p) * (share - p) - z * z * p * (1 - p) / Double(whole) }
            func root(_ inside: Double, _ outside: Double) -> Int64 {
                var (inside, outside) = (inside, outside)
                for _ in 0..<100 {
                    let middle = (inside + outside) / 2
                    if excess(middle) < 0 { inside = middle } else { outside = middle }
                }
                return Int64((inside * 1000).rounded())
            }
            let interval = WilsonInterval(try #require(Share(part, of: whole)))
            #expect(interval.lower.coefficient == root(share, 0))
            #expect(interval.upper.coefficient == root(share, 1))
        }
    }

    @Test("Takes counts of 18 digits")
    func large() throws {
        let interval = WilsonInterval(try #require(Share(999_999_999_999_999_999, of: 999_999_999_999_999_999)))
        #expect(interval.lower.description == "100.0" && interval.upper.description == "100.0")
    }
}

/// An exact decimal number, `coefficient × 10^-scale`, which keeps the digits as they were written.
///
/// `DecimalNumber(1250, scale: 2)` is 12.50.
package struct DecimalNumber: Sendable, Hashable {
    package let coefficient: Int64
    /// How many of the coefficient's digits stand after the decimal mark; below 0, zeros are added.
    package let scale: Int

    package init(_ coefficient: Int64, scale: Int = 0) {
        self.coefficient = coefficient
        self.scale = scale
    }

    var isNegative: Bool { coefficient < 0 }

    /// Whether it is 1, written as 1, 1.0 or 1.00.
    var isOne: Bool {
        var power: Int64 = 1
        for _ in 0..<max(0, scale) {
            let (next, overflow) = power.multipliedReportingOverflow(by: 10)
            if overflow { return false }
            power = next
        }
        return scale >= 0 && coefficient == power
    }

    /// The digits before and after the decimal mark, at least one before it, and no sign.
    var digits: (whole: [UInt8], fraction: [UInt8]) {
        var all = Array(String(coefficient.magnitude).utf8)
        guard scale > 0 else {
            if coefficient != 0 { all += repeatElement(UInt8(ascii: "0"), count: -scale) }
            return (all, [])
        }
        if all.count <= scale {
            all.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: scale + 1 - all.count), at: 0)
        }
        return (Array(all.dropLast(scale)), Array(all.suffix(scale)))
    }
}

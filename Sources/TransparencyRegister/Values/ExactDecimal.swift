/// A decimal number as it was written, never a binary fraction: coefficient × 10^−scale.
@usableFromInline
package struct ExactDecimal: Hashable, Sendable {
    package let coefficient: Int64
    /// Digits after the decimal point, 0 to 18; `12.50` keeps both.
    package let scale: UInt8

    package init(_ coefficient: Int64, scale: UInt8 = 0) {
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Reads `50,000,000`, `12.50` or `-3`.
    ///
    /// Commas must part thousands; no exponent, no sign `+`, at most 18 digits.
    package init?(_ text: some StringProtocol) {
        var isNegative = false
        var number: Int64 = 0
        var digits = 0
        var groups = 1
        // Digits since the last comma, or since the point.
        var run = 0
        var hasPoint = false
        for (place, byte) in text.utf8.enumerated() {
            switch byte {
            case 48...57:
                digits += 1
                run += 1
                if digits > ExactDecimal.mostDigits { return nil }
                number = number * 10 + Int64(byte - 48)
            case UInt8(ascii: ",") where !hasPoint && ExactDecimal.isGroup(run, isFirst: groups == 1):
                groups += 1
                run = 0
            case UInt8(ascii: ".") where !hasPoint && ExactDecimal.isWhole(run, groups):
                hasPoint = true
                run = 0
            case UInt8(ascii: "-") where place == 0: isNegative = true
            default: return nil
            }
        }
        guard hasPoint ? run > 0 : ExactDecimal.isWhole(run, groups) else { return nil }
        coefficient = isNegative ? -number : number
        scale = hasPoint ? UInt8(run) : 0
    }

    private static let mostDigits = 18

    /// Whether so many digits can stand before a comma that parts thousands.
    private static func isGroup(_ digits: Int, isFirst: Bool) -> Bool { isFirst ? 1...3 ~= digits : digits == 3 }

    /// Whether a whole number can end with so many digits after its last comma.
    private static func isWhole(_ digits: Int, _ groups: Int) -> Bool { groups == 1 ? digits > 0 : digits == 3 }

    /// The same number with more digits after the point; `nil` where it would not fit.
    func coefficient(atScale wanted: UInt8) -> Int64? {
        var result = coefficient
        for _ in scale..<max(scale, wanted) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    package var isZero: Bool { coefficient == 0 }
}

extension ExactDecimal: Comparable {
    /// By value: `1.50` and `1.5` are neither less than the other, though not equal as written.
    @usableFromInline package static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
        let scale = max(one.scale, other.scale)
        if let left = one.coefficient(atScale: scale), let right = other.coefficient(atScale: scale) {
            return left < right
        }
        return Double(one.coefficient) / power(one.scale) < Double(other.coefficient) / power(other.scale)
    }

    private static func power(_ scale: UInt8) -> Double {
        (0..<scale).reduce(1) { product, _ in product * 10 }
    }

    /// The sum; `nil` where it would not fit.
    package func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        guard let left = coefficient(atScale: scale), let right = other.coefficient(atScale: scale) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(sum, scale: scale)
    }

    /// The difference; `nil` where it would not fit.
    package func minus(_ other: ExactDecimal) -> ExactDecimal? {
        adding(ExactDecimal(-other.coefficient, scale: other.scale))
    }

    /// Whether both are the same number, however written.
    package func equals(_ other: ExactDecimal) -> Bool { !(self < other) && !(other < self) }
}

extension ExactDecimal: CustomStringConvertible {
    /// `50000000`, `12.50`, `-3`.
    @usableFromInline package var description: String {
        let digits = String(coefficient.magnitude)
        if scale == 0 { return coefficient < 0 ? "-" + digits : digits }
        let padded = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.utf8.count)) + digits
        let sign = coefficient < 0 ? "-" : ""
        return "\(sign)\(padded.dropLast(Int(scale))).\(padded.suffix(Int(scale)))"
    }
}

/// A fraction of whole numbers, so that differences and ratios of shares are rounded once, at their end.
struct ExactFraction {
    private let numerator: Int128
    /// Above zero.
    private let denominator: Int128

    /// `nil` over zero.
    private init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else { return nil }
        self.numerator = denominator < 0 ? -numerator : numerator
        self.denominator = abs(denominator)
    }

    init(_ share: Share) {
        numerator = Int128(share.part)
        denominator = Int128(share.whole)
    }

    /// What so many percent are as a fraction.
    init(percent: ExactDecimal) {
        numerator = Int128(percent.coefficient)
        denominator = (0..<percent.scale).reduce(Int128(100)) { product, _ in product * 10 }
    }

    /// `nil` where it would not fit.
    func minus(_ other: ExactFraction) -> ExactFraction? {
        guard let left = ExactFraction.product(numerator, other.denominator),
            let right = ExactFraction.product(other.numerator, denominator),
            let common = ExactFraction.product(denominator, other.denominator)
        else { return nil }
        let (difference, overflow) = left.subtractingReportingOverflow(right)
        return overflow ? nil : ExactFraction(difference, over: common)
    }

    /// `nil` over zero, and where it would not fit.
    func over(_ other: ExactFraction) -> ExactFraction? {
        guard let top = ExactFraction.product(numerator, other.denominator),
            let bottom = ExactFraction.product(denominator, other.numerator)
        else { return nil }
        return ExactFraction(top, over: bottom)
    }

    /// The fraction times a power of ten, with so many digits after the point, halves away from zero.
    func rounded(times factor: Int128 = 1, scale: UInt8) -> ExactDecimal? {
        let power = (0..<scale).reduce(2 * factor) { product, _ in product * 10 }
        guard let doubled = ExactFraction.product(numerator.magnitudeAsSigned, power) else { return nil }
        let halves = doubled / denominator
        guard let digits = Int64(exactly: (halves + 1) / 2) else { return nil }
        return ExactDecimal(numerator < 0 ? -digits : digits, scale: scale)
    }

    private static func product(_ one: Int128, _ other: Int128) -> Int128? {
        let (product, overflow) = one.multipliedReportingOverflow(by: other)
        return overflow ? nil : product
    }
}

extension Int128 {
    fileprivate var magnitudeAsSigned: Int128 { self < 0 ? -self : self }
}

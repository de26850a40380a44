/// The 95 % interval of a share by Wilson's score method: where the share of the whole population may well lie.
///
/// (2k + z² ± z √(z² + 4k(n − k)/n)) / (2(n + z²)) for k of n, after E. B. Wilson, Journal of the American
/// Statistical Association 22 (1927), 209–212. Only + − × ÷ and the square root are used, which IEEE 754 rounds the
/// same everywhere, so that every machine gives the same digits.
package struct WilsonInterval: Hashable, Sendable {
    /// In percent with one digit after the point, never below 0 or above 100.
    package let lower: ExactDecimal
    package let upper: ExactDecimal

    /// The 97.5 % point of the normal distribution.
    private static let z = 1.959963984540054

    package init(_ share: Share) {
        let (z, part, whole) = (WilsonInterval.z, Double(share.part), Double(share.whole))
        let root = (z * z + 4 * part * (whole - part) / whole).squareRoot()
        let middle = 2 * part + z * z
        let width = 2 * (whole + z * z)
        lower = WilsonInterval.percent((middle - z * root) / width)
        upper = WilsonInterval.percent((middle + z * root) / width)
    }

    private static func percent(_ share: Double) -> ExactDecimal {
        ExactDecimal(min(1000, max(0, Int64((share * 1000).rounded()))), scale: 1)
    }
}

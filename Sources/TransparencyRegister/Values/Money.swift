/// An amount in one currency, exact: `GBP 50,000,000`, `GBP 12.50`.
@usableFromInline
package struct Money: Hashable, Sendable {
    package let amount: ExactDecimal
    package let currency: Currency

    package init(_ amount: ExactDecimal, _ currency: Currency) {
        self.amount = amount
        self.currency = currency
    }

    /// Reads a currency code of ISO 4217, one space, and an amount that is not negative.
    package init?(_ text: String) {
        guard let (amount, currency) = Money.parts(of: text), Int(amount.scale) <= currency.minorUnits else {
            return nil
        }
        self.init(amount, currency)
    }

    /// The currency of an amount that is written with more decimals than it has: `GBP 1.234`.
    static func currencyWithFewerDecimals(than text: String) -> Currency? {
        guard let (amount, currency) = Money.parts(of: text), Int(amount.scale) > currency.minorUnits else {
            return nil
        }
        return currency
    }

    /// What to write instead of a text that has the form of an amount and yet is none.
    static func cure(_ text: String) -> String? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].utf8.count == 3, let amount = ExactDecimal(parts[1]) else { return nil }
        guard Currency(parts[0]) != nil else {
            return Currency(parts[0].uppercased()) == nil
                ? "\(parts[0]) is no currency of ISO 4217: write one that is, as GBP, EUR or USD"
                : "write \(parts[0].uppercased()) \(parts[1]): a currency has capital letters"
        }
        if amount.coefficient < 0 { return "an amount cannot be less than nothing: write what it is for in a text" }
        return "write \(parts[0]) \(parts[1]), with one space between"
    }

    private static func parts(of text: String) -> (amount: ExactDecimal, currency: Currency)? {
        guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")), let currency = Currency(text[..<space]),
            let amount = ExactDecimal(text[text.utf8.index(after: space)...]), amount.coefficient >= 0
        else { return nil }
        return (amount, currency)
    }

    /// The sum; `nil` across currencies, which are never added, and where it would not fit.
    package func adding(_ other: Money) -> Money? {
        guard currency == other.currency, let sum = amount.adding(other.amount) else { return nil }
        return Money(sum, currency)
    }

    /// Whether both are the same amount in the same currency, however written.
    package func equals(_ other: Money) -> Bool { currency == other.currency && amount.equals(other.amount) }
}

extension Money: CustomStringConvertible {
    /// As it is written in a record, without commas: `GBP 50000000`.
    @usableFromInline package var description: String { "\(currency) \(amount)" }
}

/// A currency by its three letters in ISO 4217.
package struct Currency: Hashable, Sendable {
    /// The three letters in their order, a byte each.
    private let letters: UInt32

    /// `nil` for anything but three capital letters of a code that is in use.
    package init?(_ code: some StringProtocol) {
        guard code.utf8.count == 3 else { return nil }
        letters = Currency.letters(code)
        if !Currency.codes.contains(letters) { return nil }
    }

    private static func letters(_ code: some StringProtocol) -> UInt32 {
        code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func letters(ofEach codes: String) -> Set<UInt32> {
        Set(codes.split(separator: " ").map { letters($0) })
    }

    /// How many decimals its amounts have, in ISO 4217: 2 for most.
    package var minorUnits: Int {
        if Currency.whole.contains(letters) { return 0 }
        return Currency.inThousandths.contains(letters) ? 3 : 2
    }

    private static let whole = letters(
        ofEach: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF")
    private static let inThousandths = letters(ofEach: "BHD IQD JOD KWD LYD OMR TND")

    /// ISO 4217 list one, without funds, metals and test codes.
    private static let codes = letters(
        ofEach: """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
            CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF \
            GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK \
            LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD \
            OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN \
            SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF \
            XPF YER ZAR ZMW ZWG
            """)
}

extension Currency: Comparable, CustomStringConvertible {
    package var description: String {
        String(unsafeUninitializedCapacity: 3) { bytes in
            for place in 0..<3 { bytes[place] = UInt8(truncatingIfNeeded: letters >> (16 - 8 * place)) }
            return 3
        }
    }
    package static func < (one: Currency, other: Currency) -> Bool { one.letters < other.letters }
}

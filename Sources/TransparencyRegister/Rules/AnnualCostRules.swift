internal import SourceText

extension Facts<ContractFields> {
    /// Costs are told once for each year, and in one currency.
    func costFaults() -> [Diagnostic] {
        var faults: [Diagnostic] = []
        var years: Set<String> = []
        let rows = self.annualCost ?? []
        let currency = rows.lazy.compactMap { $0.amount?.currency }.first
        for cost in rows {
            var place: Place { self.place(ofRow: cost.row) }
            if let year = cost.year {
                if !Self.isYear(year) {
                    faults.append(
                        .error(
                            "“\(year)” is not a year", at: place, help: "write year: 2026 or 2026/27"))
                } else if !years.insert(year).inserted {
                    faults.append(
                        .error("the cost of \(year) is told twice", at: place, help: "keep one row for each year"))
                }
            }
            if let currency, let amount = cost.amount, amount.currency != currency {
                faults.append(
                    .error(
                        "this amount is in \(amount.currency), those above in \(currency)", at: place,
                        help: "write all in the currency in which the contract is paid"))
            }
        }
        return faults
    }

    /// `2026` or, for a year that begins within it, `2026/27`.
    private static func isYear(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 4 || bytes.count == 7, let year = Int(digits: bytes[..<4]) else { return false }
        if bytes.count == 4 { return true }
        return bytes[4] == UInt8(ascii: "/") && Int(digits: bytes[5...]) == (year + 1) % 100
    }
}

internal import TransparencyRegister

/// What one supplier is paid in one currency, altogether or under contracts signed in one year.
struct SupplierTotal: Sendable {
    /// Where the supplier lies in the register.
    let supplier: Int
    /// When the contracts were signed; `nil` for all contracts.
    let signature: Signature?
    /// `nil` for contracts whose value is not published.
    let currency: Currency?
    fileprivate(set) var contracts = 0
    fileprivate(set) var joint = 0
    /// Of these, contracts whose value is withheld.
    fileprivate(set) var withheld = 0
    fileprivate(set) var withoutValue = 0
    fileprivate(set) var value: Money?
    fileprivate(set) var maximum: Money?
}

/// Figures about the register as a whole.
struct RegisterFigures: Sendable {
    let suppliers: [SupplierTotal]
    /// How the figures of complaints develop.
    let redress: RedressTrends
    /// Whether any evaluation has rates by group.
    let hasGroupRates: Bool
    private(set) var inUse = 0
    private(set) var pilots = 0
    /// Contracts about the systems in use or on trial that are signed and have not passed their end.
    private(set) var contractsRunning = 0

    var hasSuppliers: Bool { !suppliers.isEmpty }

    init(_ register: Register) {
        suppliers = SupplierTotals.all(in: register)
        redress = RedressTrends(register)
        hasGroupRates = register.records(of: .evaluation).contains(where: EvaluationGroupsPage.isAbout)
        for record in register.records(of: .system) where record.removal == nil {
            count(system: Facts<SystemFields>(record))
        }
        contractsRunning = register.records(of: .contract).count { record in
            record.removal == nil && RegisterFigures.runs(Facts(record), register)
        }
    }

    private static func runs(_ contract: Facts<ContractFields>, _ register: Register) -> Bool {
        guard contract.isRunning, contract.end.map({ register.day <= $0 }) ?? true,
            contract.signed.map({ $0 <= register.day }) ?? (contract.status?.name != "awarded")
        else { return false }
        return (contract.systems ?? []).contains { reference in
            let phase = register.record(reference).flatMap { Facts<SystemFields>($0).phase?.name }
            return phase == "production" || phase == "pilot"
        }
    }

    private mutating func count(system: Facts<SystemFields>) {
        switch system.phase?.name {
        case "production": inUse += 1
        case "pilot": pilots += 1
        default: break
        }
    }
}

/// Adds up contracts by supplier and currency.
enum SupplierTotals {
    private struct Key: Hashable {
        let supplier: Int
        let signature: Signature?
        let currency: Currency?
    }

    /// Statuses of contracts that somebody was given.
    private static let given: Set<String> = ["awarded", "active", "under_challenge", "ended", "terminated"]

    /// By the supplier's name, then by currency.
    static func all(in register: Register) -> [SupplierTotal] { totals(in: register) { _ in nil } }

    /// By the supplier's name, then by the year in which contracts were signed, the newest first, then by currency.
    static func bySignature(in register: Register) -> [SupplierTotal] {
        totals(in: register) { Signature($0, on: register.day) }
    }

    /// What contracts signed in one year are worth together, each counted once, by currency, the oldest year first;
    /// years without any lie between with an amount of zero.
    static func valueByYear(in register: Register) -> [(year: Int, value: Money)] {
        var sums: [Currency: [Int: Money]] = [:]
        for record in register.records(of: .contract) {
            let contract = Facts<ContractFields>(record)
            guard let status = contract.status, given.contains(status.name), let value = contract.value,
                case .year(let year) = Signature(contract, on: register.day)
            else { continue }
            let sum = sums[value.currency]?[year]
            sums[value.currency, default: [:]][year] = sum.map { $0.adding(value) ?? $0 } ?? value
        }
        return sums.sorted { $0.key < $1.key }.flatMap { currency, years -> [(year: Int, value: Money)] in
            guard let first = years.keys.min(), let last = years.keys.max() else { return [] }
            return (first...last).map { ($0, years[$0] ?? Money(ExactDecimal(0), currency)) }
        }
    }

    /// How many contracts that somebody was given have their value withheld, and how many have none published.
    static func withoutValue(in register: Register) -> (withheld: Int, notPublished: Int) {
        let contracts = register.records(of: .contract).filter { $0.removal == nil }.map { Facts<ContractFields>($0) }
            .filter { $0.status.map { given.contains($0.name) } ?? false && $0.value == nil }
        let withheld = contracts.count { $0.state(\.value).withholding != nil }
        return (withheld, contracts.count - withheld)
    }

    private static func totals(in register: Register, by signature: (Facts<ContractFields>) -> Signature?)
        -> [SupplierTotal]
    {
        var totals: [Key: SupplierTotal] = [:]
        for record in register.records(of: .contract) where record.removal == nil {
            let contract = Facts<ContractFields>(record)
            guard let status = contract.status, given.contains(status.name) else { continue }
            let suppliers = (contract.supplier ?? []).compactMap { register.index(of: $0) }.filter {
                register.records[$0].removal == nil
            }
            for supplier in suppliers {
                let key = Key(
                    supplier: supplier, signature: signature(contract),
                    currency: (contract.value ?? contract.maximumValue)?.currency)
                let none = SupplierTotal(supplier: supplier, signature: key.signature, currency: key.currency)
                totals[key, default: none].add(
                    contract, isJoint: suppliers.count > 1)
            }
        }
        return totals.values.sorted { one, other in
            let names = (register.records[one.supplier].title, register.records[other.supplier].title)
            if names.0 != names.1 { return names.0.utf8.lexicographicallyPrecedes(names.1.utf8) }
            if one.supplier != other.supplier { return one.supplier < other.supplier }
            if let first = one.signature, let second = other.signature, first != second { return first < second }
            return (one.currency?.description ?? "") < (other.currency?.description ?? "")
        }
    }
}

extension SupplierTotal {
    fileprivate mutating func add(_ contract: Facts<ContractFields>, isJoint: Bool) {
        contracts += 1
        if isJoint { joint += 1 }
        if let worth = contract.value {
            value = value.map { $0.adding(worth) ?? $0 } ?? worth
        } else {
            withoutValue += 1
            if contract.state(\.value).withholding != nil { withheld += 1 }
        }
        // A value stands for a maximum that there is none of, not for one that is withheld.
        let hasNone = contract.state(\.maximumValue).isNotPublished
        guard let most = contract.maximumValue ?? (hasNone ? contract.value : nil) else { return }
        maximum = maximum.map { $0.adding(most) ?? $0 } ?? most
    }
}

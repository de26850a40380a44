internal import TransparencyRegister

/// What one supplier is paid in one currency.
struct SupplierTotal: Sendable {
    /// Where the supplier lies in the register.
    let supplier: Int
    /// `nil` for contracts whose value is not published.
    let currency: Currency?
    fileprivate(set) var contracts = 0
    fileprivate(set) var joint = 0
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
    private(set) var notPublished = 0
    private(set) var withheld = 0
    /// Where the contracts lie that run, and end or need a decision within the site's time.
    private(set) var expiring: [Int] = []
    /// Where the records lie whose end, review or decision has passed.
    private(set) var overdue: [Int] = []
    private(set) var contractsRunning = 0

    var hasSuppliers: Bool { !suppliers.isEmpty }

    init(_ register: Register) {
        suppliers = SupplierTotals.all(in: register)
        redress = RedressTrends(register)
        hasGroupRates = register.records(of: .evaluation).contains(where: EvaluationGroupsPage.isAbout)
        for index in register.range(of: .system) { count(system: Facts<SystemFields>(register.records[index])) }
        for index in register.range(of: .contract) { count(contract: index, register) }
        for index in register.range(of: .assessment) {
            let assessment = Facts<AssessmentFields>(register.records[index])
            if let review = assessment.nextReview, review < register.day { overdue.append(index) }
        }
        for record in register.records where record.kind != .page && record.removal == nil {
            count(absences: record, register.settings)
        }
    }

    private mutating func count(system: Facts<SystemFields>) {
        switch system.phase?.name {
        case "production": inUse += 1
        case "pilot": pilots += 1
        default: break
        }
    }

    private mutating func count(contract index: Int, _ register: Register) {
        let contract = Facts<ContractFields>(register.records[index])
        guard let status = contract.status, ["active", "awarded", "under_challenge"].contains(status.name) else {
            return
        }
        contractsRunning += 1
        let dates = [contract.end, contract.renewalDecisionDue].compactMap(\.self)
        if dates.contains(where: { $0 < register.day }) { overdue.append(index) }
        if dates.contains(where: { 0...register.settings.expiringWithin ~= register.day.days(to: $0) }) {
            expiring.append(index)
        }
    }

    private mutating func count(absences record: Record, _ settings: SiteSettings) {
        let declarations = settings.schema(of: record.kind).declarations
        for (index, declaration) in declarations.enumerated() {
            switch record.states[index] {
            case .withheld: withheld += 1
            case .notPublished where record.expects(declaration, at: index): notPublished += 1
            default: break
            }
        }
    }
}

/// Adds up contracts by supplier and currency.
enum SupplierTotals {
    private struct Key: Hashable {
        let supplier: Int
        let currency: Currency?
    }

    /// Statuses of contracts that somebody was given.
    private static let given: Set<String> = ["awarded", "active", "under_challenge", "ended", "terminated"]

    /// By the supplier's name, then by currency.
    static func all(in register: Register) -> [SupplierTotal] {
        var totals: [Key: SupplierTotal] = [:]
        for record in register.records(of: .contract) {
            let contract = Facts<ContractFields>(record)
            guard let status = contract.status, given.contains(status.name) else { continue }
            let suppliers = (contract.supplier ?? []).compactMap { register.index(of: $0) }
            for supplier in suppliers {
                let key = Key(supplier: supplier, currency: contract.value?.currency)
                totals[key, default: SupplierTotal(supplier: supplier, currency: key.currency)].add(
                    contract, isJoint: suppliers.count > 1)
            }
        }
        return totals.values.sorted { one, other in
            let names = (register.records[one.supplier].title, register.records[other.supplier].title)
            if names.0 != names.1 { return names.0.utf8.lexicographicallyPrecedes(names.1.utf8) }
            if one.supplier != other.supplier { return one.supplier < other.supplier }
            return (one.currency?.description ?? "") < (other.currency?.description ?? "")
        }
    }
}

extension SupplierTotal {
    fileprivate mutating func add(_ contract: Facts<ContractFields>, isJoint: Bool) {
        contracts += 1
        if isJoint { joint += 1 }
        guard let worth = contract.value else {
            withoutValue += 1
            return
        }
        value = value.map { $0.adding(worth) ?? $0 } ?? worth
        let most = contract.maximumValue ?? worth
        maximum = maximum.map { $0.adding(most) ?? $0 } ?? most
    }
}

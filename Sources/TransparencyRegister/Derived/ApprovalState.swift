/// Where a decision stands on the day of the register.
package enum ApprovalState: Sendable, Equatable {
    /// Not signed yet.
    case pending
    case notYetInForce(from: CivilDate)
    case inForce
    /// In force without a published end: a finding, since every approval is to be limited in time.
    case withoutExpiry
    /// In force, and at its end in so many days; 0 on the last day.
    case expiring(days: Int)
    /// From the day after `expires`.
    case expired
    case superseded
    case revoked
    case refused
    case withdrawn
    case deferred

    /// Whether something may rely on the decision today.
    package var isInForce: Bool {
        switch self {
        case .inForce, .withoutExpiry, .expiring: true
        default: false
        }
    }
}

extension Facts<DecisionFields> {
    /// The outcomes that allow something.
    package static let approving: Set<String> = ["approved", "approved_with_conditions", "extended"]

    /// Whether it allows something.
    package var isApproval: Bool { self.outcome.map { Self.approving.contains($0.name) } ?? false }

    /// Where the decision stands on the day of a register; a later decision can replace or revoke it.
    package func state(in register: Register) -> ApprovalState {
        switch self.outcome?.name {
        case "refused": return .refused
        case "withdrawn": return .withdrawn
        case "deferred": return .deferred
        case "revoked": return .revoked
        default: break
        }
        guard let signed = self.signed, signed <= register.day else { return .pending }
        if let replacement = replacement(in: register) { return replacement }
        if let from = self.validFrom, register.day < from { return .notYetInForce(from: from) }
        guard let expires = self.expires else { return .withoutExpiry }
        let left = register.day.days(to: expires)
        if left < 0 { return .expired }
        return left <= register.settings.expiringWithin ? .expiring(days: left) : .inForce
    }

    /// What became of it by a signed decision that names it in `supersedes`.
    private func replacement(in register: Register) -> ApprovalState? {
        guard let index = register.index(of: .decision, record.id) else { return nil }
        let field = DecisionFields.schema.fields.supersedes.index
        for link in register.links.to(index) where link.field == field {
            let later = Facts<DecisionFields>(register.records[link.source])
            guard later.record.kind == .decision, let signed = later.signed, signed <= register.day else { continue }
            return later.outcome?.name == "revoked" ? .revoked : .superseded
        }
        return nil
    }
}

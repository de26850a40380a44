internal import TransparencyRegister

/// A contract as it was after so many of its amendments.
struct OCDSContractState {
    let value: Money?
    let end: CivilDate?
    /// The amendment that led to it; `nil` for the first state.
    let amendment: Group<AmendmentFields>?
    let isAwarded: Bool

    init(_ contract: Facts<ContractFields>, after amendments: [Group<AmendmentFields>], _ count: Int) {
        amendment = count > 0 ? amendments[count - 1] : nil
        let later = amendments.dropFirst(count)
        value = later.lazy.compactMap { $0.valueBefore }.first ?? contract.value
        end = later.lazy.compactMap { $0.endBefore }.first ?? contract.end
        isAwarded = !["proposed", "tender", "refused", "cancelled"].contains(contract.status?.name ?? "")
    }
}

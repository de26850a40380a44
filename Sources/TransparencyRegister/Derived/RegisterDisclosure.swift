/// What a register publishes, withholds and does not publish; by record, by kind and altogether.
///
/// Pages, and records that were taken away, are no part of it.
package struct RegisterDisclosure: Sendable {
    /// `nil` for what is no part of it.
    private let records: [Completeness?]
    private var kinds: [Completeness]
    package private(set) var all = Completeness()
    /// Everything that is withheld, in the order of the records.
    package private(set) var withheld: [Absence] = []

    package init(_ register: Register) {
        kinds = Array(repeating: Completeness(), count: Kind.allCases.count)
        var records: [Completeness?] = []
        records.reserveCapacity(register.records.count)
        var withheld: [Absence] = []
        for (index, record) in register.records.enumerated() {
            if record.kind == .page || record.removal != nil {
                records.append(nil)
                continue
            }
            let disclosure = Disclosure(of: index, in: register)
            records.append(disclosure.completeness)
            kinds[Int(record.kind.rawValue)].add(disclosure.completeness)
            all.add(disclosure.completeness)
            withheld += disclosure.absences.filter { $0.withholding != nil }
        }
        self.records = records
        self.withheld = withheld
    }

    package func completeness(of record: Int) -> Completeness? { records[record] }
    package func completeness(of kind: Kind) -> Completeness { kinds[Int(kind.rawValue)] }
}

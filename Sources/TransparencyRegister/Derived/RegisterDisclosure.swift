/// What a register publishes, withholds and does not publish; by record, by kind and altogether.
///
/// Pages, and records that were taken away, are no part of it.
package struct RegisterDisclosure: Sendable {
    private let register: Register
    private let records: [Disclosure]
    private var kinds: [Completeness]
    package private(set) var all = Completeness()
    /// Everything that is withheld, in the order of the records.
    package private(set) var withheld: [Absence] = []

    package init(_ register: Register) {
        self.init(register, register.records.indices.map { Disclosure(of: $0, in: register) })
    }

    /// - Parameter records: what each record publishes.
    init(_ register: Register, _ records: [Disclosure]) {
        kinds = Array(repeating: Completeness(), count: Kind.allCases.count)
        self.register = register
        self.records = records
        for (record, disclosure) in zip(register.records, records) where RegisterDisclosure.isAbout(record) {
            kinds[Int(record.kind.rawValue)].add(disclosure.completeness)
            all.add(disclosure.completeness)
            withheld += disclosure.absences.filter { $0.withholding != nil }
        }
    }

    private static func isAbout(_ record: Record) -> Bool { record.kind != .page && record.removal == nil }

    /// What one record publishes of what it should.
    package func of(_ record: Int) -> Disclosure { records[record] }

    /// `nil` for a record that is no part of the register's.
    package func completeness(of record: Int) -> Completeness? {
        RegisterDisclosure.isAbout(register.records[record]) ? records[record].completeness : nil
    }

    package func completeness(of kind: Kind) -> Completeness { kinds[Int(kind.rawValue)] }
}

/// What follows from all records of a register together, made once.
///
/// A class, since every page asks it.
package final class Derived: Sendable {
    /// What follows for one record, made in one look at it.
    package struct OfRecord: Sendable {
        let disclosure: Disclosure
        let dates: RecordDates.OfOne
    }

    package let files: SystemFiles
    package let precedence: Precedence
    package let accountability: Accountability
    package let dates: RecordDates
    package let calendar: ApprovalsCalendar
    package let disclosure: RegisterDisclosure
    package let acts: OfficialActs

    /// - Parameter map: makes the results for each number below a count, as `ParallelWork` of the site does.
    package init(
        _ register: Register,
        map: (Int, @escaping @Sendable (Int) -> OfRecord) -> [OfRecord] = { (0..<$0).map($1) }
    ) {
        files = SystemFiles(register)
        let precedence = Precedence(register, files)
        self.precedence = precedence
        accountability = Accountability(register)
        let records = map(register.records.count) { index in
            let disclosure = Disclosure(of: index, in: register)
            return OfRecord(
                disclosure: disclosure, dates: RecordDates.OfOne(of: index, in: register, precedence, disclosure))
        }
        dates = RecordDates(records.map(\.dates))
        calendar = ApprovalsCalendar(register, dates)
        disclosure = RegisterDisclosure(register, records.map(\.disclosure))
        acts = OfficialActs(register, disclosure)
    }
}

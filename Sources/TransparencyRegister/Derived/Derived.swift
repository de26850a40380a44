/// What follows from all records of a register together, made once.
package struct Derived: Sendable {
    package let files: SystemFiles
    package let precedence: Precedence
    package let accountability: Accountability
    package let calendar: ApprovalsCalendar
    package let disclosure: RegisterDisclosure
    package let acts: OfficialActs

    package init(_ register: Register) {
        files = SystemFiles(register)
        precedence = Precedence(register, files)
        accountability = Accountability(register)
        calendar = ApprovalsCalendar(register)
        disclosure = RegisterDisclosure(register)
        acts = OfficialActs(register, disclosure)
    }
}

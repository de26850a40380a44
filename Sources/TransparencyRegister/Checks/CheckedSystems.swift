/// The systems of a register that checks ask about, and what is answered.
///
/// Answers are not kept here: what rests on them keeps what it shows, which takes less memory.
package struct CheckedSystems: Sendable {
    /// Where they lie in the register: all but the removed.
    package let systems: [Int]
    private let register: Register
    private let derived: Derived

    /// - Parameter derived: which records belong to which system, and what of them is owed.
    package init(_ register: Register, by derived: Derived) {
        systems = register.range(of: .system).filter { register.records[$0].removal == nil }
        self.register = register
        self.derived = derived
    }

    /// The place in `systems` of the system that lies at an index of the register.
    package func number(ofSystem index: Int) -> Int? {
        var (low, high) = (0, systems.count)
        while low < high {
            let middle = (low + high) / 2
            if systems[middle] < index { low = middle + 1 } else { high = middle }
        }
        return low < systems.count && systems[low] == index ? low : nil
    }

    /// Makes the answers about the system that is so many in `systems`, in the order of `Check.all`.
    package func answers(about number: Int) -> [CheckResult] {
        let file = SystemFile(systems[number], in: register, by: derived)
        return Check.all.map { $0.result(for: file) }
    }
}

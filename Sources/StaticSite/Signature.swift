internal import TransparencyRegister
internal import Wording

/// The year in which a contract was signed, or why there is none; in the order of tables.
enum Signature: Hashable, Comparable {
    case notYet
    case year(Int)
    /// It came to nothing before.
    case never
    case withheld
    case notPublished

    init(_ contract: Facts<ContractFields>, on day: CivilDate) {
        switch contract.signed {
        case let signed?: self = day < signed ? .notYet : .year(Int(signed.year))
        case nil where contract.state(\.signed).withholding != nil: self = .withheld
        case nil where contract.cameToNothing: self = .never
        case nil: self = contract.isPlanned || contract.status?.name == "awarded" ? .notYet : .notPublished
        }
    }

    /// What stands for the day where nobody has signed.
    var absence: Phrase? {
        switch self {
        case .notYet: "Not signed yet"
        case .never: "Never signed"
        case .year, .withheld, .notPublished: nil
        }
    }

    /// The newest year first.
    private var order: Int {
        switch self {
        case .notYet: Int.min
        case .year(let year): -year
        case .never: Int.max - 2
        case .withheld: Int.max - 1
        case .notPublished: Int.max
        }
    }

    static func < (one: Signature, other: Signature) -> Bool { one.order < other.order }
}

extension Record {
    /// What stands for the day of signature of a contract that nobody has signed by a day; `nil` of other fields.
    func unsigned(at field: Int, on day: CivilDate) -> Phrase? {
        guard kind == .contract, field == ContractFields.schema.fields.signed.index else { return nil }
        return Signature(Facts(self), on: day).absence
    }
}

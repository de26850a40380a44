internal import TransparencyRegister

/// The organisations of a register as OCDS has them; made once for all contracts.
struct OCDSOrganisations: Sendable {
    private struct Organisation: Sendable {
        /// Its members up to its roles.
        let members: [UInt8]
        /// A reference to it.
        let reference: [UInt8]
    }

    private let register: Register
    private let all: [Organisation]

    init(_ register: Register) {
        self.register = register
        all = register.records(of: .organisation).map { record in
            Organisation(
                members: JSONText.value { OCDSOrganisations.add(record, to: &$0) },
                reference: JSONText.value { json in
                    json.object { json in
                        json.member("name", record.title)
                        json.member("id", record.id)
                    }
                })
        }
    }

    /// The organisations that a field names, by where they lie among all.
    func named(by references: [Reference]?) -> [Int] {
        let start = register.range(of: .organisation).lowerBound
        return (references ?? []).compactMap { register.index(of: $0).map { $0 - start } }
    }

    /// A reference as a value of its own.
    func reference(to organisation: Int) -> [UInt8] { all[organisation].reference }

    /// Adds an organisation with what part it has in a contract.
    func add(_ organisation: Int, _ roles: [String], to json: inout JSONText) {
        json.element()
        json.object { json in
            json.add(members: all[organisation].members)
            json.key("roles")
            json.array { json in
                for role in roles {
                    json.element()
                    json.string(role)
                }
            }
        }
    }

    private static func add(_ record: Record, to json: inout JSONText) {
        let organisation = Facts<OrganisationFields>(record)
        json.member("name", record.title)
        json.member("id", record.id)
        if let words = organisation.identifier?.split(separator: " ", maxSplits: 1), words.count == 2 {
            json.key("identifier")
            json.object { json in
                json.member("scheme", String(words[0]))
                json.member("id", String(words[1]))
                json.member("legalName", record.title)
            }
        }
        if let address = organisation.address {
            json.key("address")
            json.object { $0.member("streetAddress", address) }
        }
    }
}

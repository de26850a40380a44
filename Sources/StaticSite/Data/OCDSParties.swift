internal import TransparencyRegister

/// Who has a part in a contract, as OCDS has it; made once for all releases of the contract.
struct OCDSParties {
    /// The array of organisations with their roles.
    let all: [UInt8]
    /// A reference to the first buyer.
    let buyer: [UInt8]?
    /// References to the suppliers; `nil` where none is named.
    let suppliers: [UInt8]?

    init(_ contract: Facts<ContractFields>, _ register: Register) {
        let buyers = (contract.buyer ?? []).compactMap { register.record($0) }
        let suppliers = (contract.supplier ?? []).compactMap { register.record($0) }
        let first = buyers.first?.id
        all = JSONText.value { json in
            json.array { json in
                for record in buyers {
                    json.element()
                    OCDSParties.add(record, record.id == first ? ["buyer", "procuringEntity"] : ["buyer"], &json)
                }
                for record in suppliers where !buyers.contains(where: { $0.id == record.id }) {
                    json.element()
                    OCDSParties.add(record, ["supplier"], &json)
                }
            }
        }
        buyer = buyers.first.map { buyer in JSONText.value { OCDSParties.add(referenceTo: buyer, &$0) } }
        self.suppliers =
            suppliers.isEmpty
            ? nil
            : JSONText.value { json in
                json.array { json in
                    for supplier in suppliers {
                        json.element()
                        OCDSParties.add(referenceTo: supplier, &json)
                    }
                }
            }
    }

    private static func add(_ record: Record, _ roles: [String], _ json: inout JSONText) {
        let organisation = Facts<OrganisationFields>(record)
        json.object { json in
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
            json.key("roles")
            json.array { json in
                for role in roles {
                    json.element()
                    json.string(role)
                }
            }
        }
    }

    private static func add(referenceTo record: Record, _ json: inout JSONText) {
        json.object { json in
            json.member("name", record.title)
            json.member("id", record.id)
        }
    }
}

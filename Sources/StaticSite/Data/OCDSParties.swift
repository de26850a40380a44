internal import TransparencyRegister

/// Who has a part in a contract, as OCDS has it; made once for all releases of the contract.
struct OCDSParties {
    /// The array of organisations with their roles.
    let all: [UInt8]
    /// A reference to the first buyer.
    let buyer: [UInt8]?
    /// References to the suppliers; `nil` where none is named.
    let suppliers: [UInt8]?

    init(_ contract: Facts<ContractFields>, _ organisations: OCDSOrganisations) {
        let buyers = organisations.named(by: contract.buyer)
        let suppliers = organisations.named(by: contract.supplier)
        all = JSONText.value { json in
            json.array { json in
                for organisation in buyers {
                    let isFirst = organisation == buyers.first
                    organisations.add(organisation, isFirst ? ["buyer", "procuringEntity"] : ["buyer"], to: &json)
                }
                for organisation in suppliers where !buyers.contains(organisation) {
                    organisations.add(organisation, ["supplier"], to: &json)
                }
            }
        }
        buyer = buyers.first.map { organisations.reference(to: $0) }
        self.suppliers =
            suppliers.isEmpty
            ? nil
            : JSONText.value { json in
                json.array { json in
                    for supplier in suppliers { json.element(made: organisations.reference(to: supplier)) }
                }
            }
    }
}

/// The codes of OCDS for the words of this register.
enum OCDSCodes {
    static func tag(_ status: String) -> String {
        switch status {
        case "proposed": "planning"
        case "tender": "tender"
        case "refused", "cancelled": "tenderCancellation"
        case "awarded": "award"
        default: "contract"
        }
    }

    static func tenderStatus(_ status: String) -> String {
        switch status {
        case "proposed": "planning"
        case "tender": "active"
        case "refused", "cancelled": "cancelled"
        default: "complete"
        }
    }

    static func contractStatus(_ status: String) -> String {
        switch status {
        case "awarded": "pending"
        case "ended", "terminated": "terminated"
        default: "active"
        }
    }

    /// The codelist method.
    static func method(_ procedure: String) -> String? {
        switch procedure {
        case "open": "open"
        case "restricted", "competitive_flexible": "selective"
        case "framework": "limited"
        case "direct_award": "direct"
        default: nil
        }
    }
}

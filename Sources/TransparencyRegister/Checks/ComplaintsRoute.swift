extension Check {
    /// Met when a complaints route and an appeal route are published.
    static let complaintsRoute = Check("complaints-route", "Can people complain and appeal?") { file in
        CheckResult(
            file.system.record, [("complaints_route", "how to complain"), ("appeal_route", "how to appeal")])
    }
}

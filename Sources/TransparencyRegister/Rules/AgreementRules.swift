internal import SourceText

extension Facts<AgreementFields> {
    func contradictions() -> [Diagnostic] { outOfOrder(\.start, \.end) }
}

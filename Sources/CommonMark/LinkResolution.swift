/// What becomes of a relative address or fragment that an author wrote in a link or image.
package enum LinkResolution: Sendable {
    /// What to write as `href` or `src`.
    case address(String)
    /// An error at the link.
    case refused(message: String, help: String?)
}

/// What becomes of a relative address or fragment that an author wrote in a link or image.
package enum LinkResolution: Sendable {
    /// What to write as `href` or `src`.
    case address(String)
    /// As `address`, for what can only be checked later: the place of the link is kept.
    case kept(String)
    /// An error at the link.
    case refused(message: String, help: String?)
}

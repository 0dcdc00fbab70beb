internal import HTTPTypes
internal import Hummingbird

extension Request {
    /// Whether the client has what a tag stands for: one of several tags, weak or strong (RFC 9110, 13.1.2).
    func alreadyHas(_ tag: String) -> Bool {
        guard let field = headers[.ifNoneMatch] else { return false }
        return field == "*"
            || field.split(separator: ",").contains { given in
                let given = given.trimmingPrefix(while: \.isWhitespace).prefix { !$0.isWhitespace }
                return given == tag || given == "W/\(tag)"
            }
    }
}

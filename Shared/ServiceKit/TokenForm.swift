internal import JWTKit
internal import Messaging
internal import Models

/// How an actor token is written, before anybody looks at who signed it: a JWT in its compact form (RFC 7515), and in the one
/// spelling that its bytes have. Otherwise one token had many spellings, each of which would be counted by itself.
enum TokenForm {
    /// What the head of a token says. Only what is looked at.
    private struct Head: Decodable {
        let alg: String
        let typ: String?
        let crit: Extensions?

        /// Whatever it lists: none is known here.
        struct Extensions: Decodable {
            init(from decoder: any Decoder) {}
        }
    }

    /// - Throws: `JWTError` for what is no token that this system signs.
    static func check(_ token: String) throws {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { $0.isEmpty ? nil : Base64URL.bytes(of: $0) }
        guard parts.count == 3, bytes.count == 3 else {
            throw JWTError.malformedToken(reason: "it is no compact form in base64url without padding")
        }
        guard let head = try? JSON.decode(Head.self, from: bytes[0]), head.crit == nil else {
            throw JWTError.malformedToken(reason: "its head asks for what is not known here")
        }
        guard head.alg == "EdDSA", head.typ.map({ $0.uppercased() == "JWT" }) ?? true else {
            throw JWTError.malformedToken(reason: "it is another kind of token")
        }
    }
}

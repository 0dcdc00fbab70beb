internal import Crypto
internal import Foundation
internal import Models

/// What ties the word of the provider to the browser that was sent there. All of it follows from the state and a key of the
/// service, so that nothing but the digest of the state is kept.
struct ProviderProofs: Sendable {
    /// Comes back within the signed word.
    let nonce: String
    /// Shown when the code is exchanged (RFC 7636): who only saw the code has no use of it.
    let verifier: String

    /// What the provider is told of the verifier beforehand.
    var challenge: String { Base64URL.text(of: SHA256.hash(data: Data(verifier.utf8))) }

    struct Key: Sendable {
        private let key: SymmetricKey

        /// - Parameter key: a secret of the service.
        init(key: String) { self.key = SymmetricKey(data: SHA256.hash(data: Data("provider sign-ins \(key)".utf8))) }

        func proofs(of state: LinkSecret) -> ProviderProofs {
            func text(_ use: String) -> String {
                let code = HMAC<SHA256>.authenticationCode(for: Data("\(use) \(state.rawValue)".utf8), using: key)
                return Base64URL.text(of: code)
            }
            return ProviderProofs(nonce: text("nonce"), verifier: text("verifier"))
        }
    }
}

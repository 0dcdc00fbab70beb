internal import Crypto
public import Models

extension ValidatedText {
    /// The SHA-256 of a secret. It is kept, and told to others, in the place of the secret itself.
    public var digest: ContentDigest { ContentDigest(hash: SHA256.hash(data: Array(rawValue.utf8))) }
}

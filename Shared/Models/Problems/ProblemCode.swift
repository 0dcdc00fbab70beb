/// The kinds of refusal and failure that a caller can meet; `infra/contracts/problems.yaml` lists them with advice.
public enum ProblemCode: String, Word {
    case malformed
    case invalid
    case unauthenticated
    case forbidden
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case conflict
    case transitionRefused = "transition-refused"
    case confirmationNeeded = "confirmation-needed"
    case processUndefined = "process-undefined"
    case diverged
    case tooLarge = "too-large"
    case unsupportedMediaType = "unsupported-media-type"
    case idempotencyKeyReused = "idempotency-key-reused"
    case unknownRequest = "unknown-request"
    case tooManyRequests = "too-many-requests"
    case overloaded
    case unavailable
    case fault

    /// HTTP status.
    public var status: Int {
        switch self {
        case .malformed: 400
        case .unauthenticated: 401
        case .forbidden: 403
        case .notFound, .unknownRequest: 404
        case .methodNotAllowed: 405
        case .conflict, .transitionRefused, .confirmationNeeded, .processUndefined, .diverged: 409
        case .tooLarge: 413
        case .unsupportedMediaType: 415
        case .invalid, .idempotencyKeyReused: 422
        case .tooManyRequests: 429
        case .fault: 500
        case .overloaded, .unavailable: 503
        }
    }

    public var title: String {
        switch self {
        case .malformed: "The message cannot be read"
        case .invalid: "Something in the request is not as it must be"
        case .unauthenticated: "Not signed in"
        case .forbidden: "Not allowed"
        case .notFound: "Not found"
        case .methodNotAllowed: "This address does not take this method"
        case .conflict: "In conflict with what is on record"
        case .transitionRefused: "Not possible in this state"
        case .confirmationNeeded: "Has to be confirmed"
        case .processUndefined: "The process is not defined yet"
        case .diverged: "The log is not the one that was read before"
        case .tooLarge: "Too large"
        case .unsupportedMediaType: "Not a type that is read here"
        case .idempotencyKeyReused: "The idempotency key was used for something else"
        case .unknownRequest: "Nothing answers this request"
        case .tooManyRequests: "Too many requests"
        case .overloaded: "Too busy at the moment"
        case .unavailable: "Not available at the moment"
        case .fault: "The service failed"
        }
    }
}

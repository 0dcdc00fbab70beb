/// Why a provider lets nobody in.
enum ProviderFailure: Error, Equatable {
    /// It does not answer, or says itself that it cannot.
    case away(String)
    /// What it says does not hold.
    case untrusted(String)

    var reason: String {
        switch self {
        case .away(let reason), .untrusted(let reason): reason
        }
    }
}

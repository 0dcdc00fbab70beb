/// The secretariat printed a code by which somebody signs in.
public struct SignInCodePrinted: Event, Equatable {
    public static let type: EventType = "npp16.identity.sign-in-code.printed.v1"

    public let signIn: SignInID
    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
}

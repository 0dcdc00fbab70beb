/// Prints a code by which somebody in office signs in once within an hour, for whom no mail reaches.
public struct PrintSignInCode: Request {
    public typealias Answer = PrintedSignInCode

    public static let definition = define(
        "identity.sign-in-codes.print", .command, for: .secretariat, .post("/sign-in-codes"), isGrave: true)

    /// Id of the contact, or of the person on a delegation.
    public let person: ActorID
    /// How it was made sure that it is they who asked.
    public let reason: Prose
}

/// An answer that says who somebody is and where they are reached. Of a command, its receipt keeps nothing of that.
public protocol PersonalAnswer: Encodable {
    /// The same without names and addresses: what a repetition is answered.
    var impersonal: Self { get }
}

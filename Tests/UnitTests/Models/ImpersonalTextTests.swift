import Models
import Testing

@Suite("Words of others without the addresses in them") struct ImpersonalTextTests {
    private let person: EmailAddress

    init() throws { person = try #require(EmailAddress(rawValue: "Ana.Lima+un@ministry.example")) }

    @Test(
        "No spelling of an address stays, and the code and the words do",
        arguments: [
            ("550 5.1.1 <Ana.Lima+un@ministry.example>: user unknown", "550 5.1.1 <…>: user unknown"),
            ("550 5.1.1 ana.lima+un@MINISTRY.example unknown", "550 5.1.1 … unknown"),
            ("5.1.1 rfc822;ana.lima@ministry.example", "5.1.1 rfc822;…"),
            ("550 to=<a.lima@inner.ministry.example>, rewritten", "550 to=<…>, rewritten"),
            ("550 \"ana lima\"@ministry.example rejected", "550 … rejected"),
            ("550 ana.lima%40ministry.example rejected", "550 … rejected"),
            ("550 ana.lima+40ministry.example rejected", "550 … rejected"),
            ("550 ana.lima=40ministry.example rejected", "550 … rejected"),
            ("550 ana.lima%ministry.example rejected", "550 … rejected"),
            ("550 ana.lima%ministry.example@relay.example rejected", "550 … rejected"),
            ("550 relay.example!ana.lima rejected", "550 … rejected"),
            ("550 bounces+ana.lima=ministry.example@relay.example loops", "550 … loops"),
            ("550 ana.lima (at) ministry.example rejected", "550 … rejected"),
            ("550 аня@пример.рф и ещё", "550 … и ещё"),
            ("452 4.2.2 The mailbox ANA.LIMA is full.", "452 4.2.2 The mailbox … is full."),
            ("550 no such user: ana.lima.", "550 no such user: …."),
        ])
    func addresses(_ words: String, _ left: String) {
        #expect(ImpersonalText(words, about: [person]).description == left)
    }

    @Test(
        "What is no address stays as it is",
        arguments: [
            "421 4.7.0 Try again later", "452 4.2.2 Over quota: 95% of 3.5 GB used",
            "550-5.1.1 See https://support.example/mail/?p=NoSuchUser - gsmtp", "Banana.limas are no person", "",
        ])
    func others(_ words: String) { #expect(ImpersonalText(words, about: [person]).description == words) }
}

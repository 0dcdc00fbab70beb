internal import Gateway
internal import ServiceKit

await Gateway.main()

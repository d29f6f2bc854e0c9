"""Connects to public addresses only.

The address of a feed, or a redirect, may point to a machine in the user's own network. The host
is resolved once, all of its addresses are checked, and the connection goes to a checked address,
so a second answer of the name server cannot lead elsewhere.
"""

import ipaddress
import socket
from collections.abc import Iterable

import httpcore
from httpcore import NetworkStream

from newsgraph.errors import PrivateAddressError


class PublicOnly(httpcore.NetworkBackend):
    """Opens TCP connections only to hosts whose addresses are all public."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """Connect to the first address of the host.

        Raises:
            PrivateAddressError: one of its addresses is not public.
            httpcore.ConnectError: it has no address, or does not answer.
        """
        return self._inner.connect_tcp(
            public_address(host, port), port, timeout, local_address, socket_options
        )


def public_address(host: str, port: int) -> str:
    """The first address of a host.

    Raises:
        PrivateAddressError: one of its addresses is not public.
        httpcore.ConnectError: the host has no address.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"{host} has no address ({error})") from None
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        ip = ipaddress.ip_address(address.partition("%")[0])
        mapped = getattr(ip, "ipv4_mapped", None) or ip
        if not mapped.is_global or mapped.is_multicast:
            raise PrivateAddressError(
                f"{host} is {address}, a private address; --allow-private permits it"
            )
    return addresses[0]

"""Connections to public addresses alone.

A feed's address, or one that it redirects to, can name a machine of the reader's own network.
The host is resolved once, every address it has is checked, and the connection goes to a checked
address, so that a second answer of the name server cannot lead elsewhere.
"""

import ipaddress
import socket
from collections.abc import Iterable

import httpcore
from httpcore import NetworkStream


class PrivateAddressError(httpcore.ConnectError):
    """The host is on this machine or in a private network."""


class PublicOnly(httpcore.NetworkBackend):
    """Opens TCP connections to hosts all of whose addresses are public."""

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
            httpcore.ConnectError: it has none, or does not answer.
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
                f"{host} is {address}, a private address; --allow-private lets it be asked"
            )
    return addresses[0]
